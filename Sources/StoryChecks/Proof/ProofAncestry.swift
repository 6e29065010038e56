/// From which beginnings a state can be reached.
package struct ProofAncestry: Sendable {
  /// For each state, the states and beginnings before it: the part of `before` that begins at its number.
  private let starts: [Int32]
  private let before: [Int32]

  init(_ explorer: Explorer) {
    let (starts, incoming, stepOf) = EndAnalysis.invert(explorer.steps, stateCount: explorer.states.count)
    self.starts = starts
    before = incoming.map { explorer.steps.sources[Int(stepOf[Int($0)])] }
  }

  /// The numbers of the beginnings from which any of the states can be reached; a state below 0 is a beginning itself.
  package func beginnings(reaching states: [Int32]) -> Set<Int32> {
    var seen = [Bool](repeating: false, count: max(starts.count - 1, 0))
    var found: Set<Int32> = []
    var pending = states
    while let state = pending.popLast() {
      guard state >= 0 else {
        found.insert(Int32(Beginnings.number(of: Int(state))))
        continue
      }
      guard !seen[Int(state)] else { continue }
      seen[Int(state)] = true
      pending.append(contentsOf: before[Int(starts[Int(state)])..<Int(starts[Int(state) + 1])])
    }
    return found
  }
}
