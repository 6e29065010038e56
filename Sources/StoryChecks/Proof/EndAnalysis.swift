/// From which states an end can be reached, whatever is against the employee, and from which it never can.
///
/// Goes backwards from the endings. A step counts as sure where every outcome of it can end: chance and coarseness are
/// against her. It counts as possible where any outcome can.
struct EndAnalysis {
  /// States from which no end can be reached in some world, the nearest first; each with that world.
  private(set) var traps: [(state: Int32, world: [(atom: EnvironmentAtom, choice: Int32)])] = []
  /// States of which that cannot be said, nor the contrary.
  private(set) var doubtful: [Int32] = []
  /// Whether there were too many worlds to go through.
  private(set) var isComplete = true

  private let steps: StepTable
  private let stateCount: Int
  /// For each state, the outcomes that lead to it: the part of `incoming` that begins at its number.
  private var incomingStarts: [Int32]
  private var incoming: [Int32]
  private var stepOf: [Int32]

  /// More worlds than this, or more work, are not gone through.
  private static let worldLimit = 4096
  private static let workLimit = 400_000_000

  /// How many stretches of days employed the story tells apart; as time passes, one only ever gets to later ones.
  private let stretches: Int
  /// For each world chain, after the empty one: the stretch it supposes, -1 for any.
  private let stretchOf: [Int32]
  /// For each input, whether time passes in it.
  private let passesTime: [Bool]

  init(_ explorer: Explorer) {
    steps = explorer.steps
    stateCount = explorer.states.count
    (incomingStarts, incoming, stepOf) = Self.invert(explorer.steps, stateCount: explorer.states.count)
    let worldCount = Int(steps.worlds.max() ?? -1) + 1
    let readings = (0..<Int32(worldCount)).map { explorer.choices.readings($0) }
    stretchOf =
      [-1]
      + readings.map { reading in
        reading.first { $0.atom == .daysEmployed }?.choice ?? -1
      }
    stretches = stretchOf.contains { $0 >= 0 } ? explorer.layout.classCount(of: .daysEmployed) : 1
    passesTime = explorer.inputList.map { input in
      switch input {
      case .await, .pass: true
      default: false
      }
    }
    let everything = [Bool](repeating: true, count: worldCount + 1)
    // With the world against her in every turn, too: mostly that is proof enough.
    let sure = canEnd(in: everything, isSure: true, isFixed: false)
    guard sure.contains(false) else { return }
    judge(explorer, readings)
  }

  /// World by world, each staying as it is but for the days that pass.
  private mutating func judge(
    _ explorer: Explorer, _ readings: [[(atom: EnvironmentAtom, choice: Int32)]]
  ) {
    var atoms: [EnvironmentAtom] = []
    for reading in readings.joined() where reading.atom != .daysEmployed && !atoms.contains(reading.atom) {
      atoms.append(reading.atom)
    }
    let sizes = atoms.map { explorer.layout.classCount(of: $0) }
    let count = sizes.reduce(1) { min($0 * $1, Self.worldLimit + 1) }
    let (work, isHuge) = (count * stretches).multipliedReportingOverflow(by: max(steps.targets.count, 1))
    guard count <= Self.worldLimit, !isHuge, work <= Self.workLimit else {
      isComplete = false
      return
    }
    var isTrap = [Bool](repeating: false, count: stateCount)
    var isDoubtful = isTrap
    for number in 0..<count {
      let world = Self.world(number, atoms, sizes)
      let isPossible = [true] + readings.map { Self.fits($0, world) }
      let sure = canEnd(in: isPossible, isSure: true, isFixed: true)
      guard sure.contains(false) else { continue }
      let possible = canEnd(in: isPossible, isSure: false, isFixed: true)
      for node in sure.indices where !sure[node] {
        let state = node / stretches
        isDoubtful[state] = true
        guard !possible[node], !isTrap[state] else { continue }
        isTrap[state] = true
        let days: [(atom: EnvironmentAtom, choice: Int32)] =
          stretches > 1 ? [(.daysEmployed, Int32(node % stretches))] : []
        traps.append((Int32(state), world + days))
      }
    }
    traps.sort { $0.state < $1.state }
    doubtful = (0..<Int32(stateCount)).filter { isDoubtful[Int($0)] && !isTrap[Int($0)] }
  }

  private static func world(
    _ number: Int, _ atoms: [EnvironmentAtom], _ sizes: [Int]
  ) -> [(atom: EnvironmentAtom, choice: Int32)] {
    var rest = number
    return zip(atoms, sizes).map { atom, size in
      defer { rest /= size }
      return (atom, Int32(rest % size))
    }
  }

  private static func fits(
    _ readings: [(atom: EnvironmentAtom, choice: Int32)], _ world: [(atom: EnvironmentAtom, choice: Int32)]
  ) -> Bool {
    readings.allSatisfy { reading in
      world.first { $0.atom == reading.atom }.map { $0.choice == reading.choice } ?? true
    }
  }

  /// For each state, or where the world is fixed for each state and stretch of days employed, whether an end can be
  /// reached.
  ///
  /// `isPossible` says of each world chain, after the empty one, whether it fits.
  private func canEnd(in isPossible: [Bool], isSure: Bool, isFixed: Bool) -> [Bool] {
    let width = isFixed ? stretches : 1
    var search = EndSearch(nodes: stateCount * width, steps: steps.count * width)
    for step in 0..<steps.count {
      let isLate = width > 1 && passesTime[Int(steps.inputs[step])]
      for day in 0..<width {
        var count: Int32 = 0
        var ends = false
        var isLost = false
        for outcome in steps.outcomes(of: step) where fits(outcome, isPossible, day, width) {
          switch steps.targets[outcome] {
          case StepTable.end: ends = true
          case StepTable.fault, StepTable.doubt: isLost = true
          // Where time passes, it may have become any later stretch.
          default: count += isLate && isSure ? Int32(width - day) : 1
          }
        }
        let place = step * width + day
        search.missing[place] = isLost && isSure ? Int32.max : count
        if ends, !isSure || search.missing[place] == 0 { search.win(steps.sources[step], day, width) }
      }
    }
    while let node = search.pending.popLast() {
      let (state, day) = (Int(node) / width, Int(node) % width)
      // She may wait until it is so late.
      if day > 0 { search.win(Int32(state), day - 1, width) }
      for place in Int(incomingStarts[state])..<Int(incomingStarts[state + 1]) {
        let outcome = Int(incoming[place])
        let step = Int(stepOf[outcome])
        let isLate = width > 1 && passesTime[Int(steps.inputs[step])] && isSure
        for earlier in (isLate ? 0 : day)...day where fits(outcome, isPossible, earlier, width) {
          let place = step * width + earlier
          guard search.missing[place] != Int32.max else { continue }
          search.missing[place] -= 1
          if !isSure || search.missing[place] == 0 { search.win(steps.sources[step], earlier, width) }
        }
      }
    }
    return search.canEnd
  }

  private func fits(_ outcome: Int, _ isPossible: [Bool], _ day: Int, _ width: Int) -> Bool {
    let world = Int(steps.worlds[outcome]) + 1
    return isPossible[world] && (width == 1 || stretchOf[world] < 0 || stretchOf[world] == day)
  }

  /// For each state the outcomes that lead to it, and for each outcome its step.
  static func invert(_ steps: StepTable, stateCount: Int) -> ([Int32], [Int32], [Int32]) {
    var stepOf = [Int32](repeating: 0, count: steps.targets.count)
    for step in 0..<steps.count {
      for outcome in steps.outcomes(of: step) { stepOf[outcome] = Int32(step) }
    }
    var starts = [Int32](repeating: 0, count: stateCount + 1)
    for target in steps.targets where target >= 0 { starts[Int(target) + 1] += 1 }
    for state in 0..<stateCount { starts[state + 1] += starts[state] }
    var next = starts
    var incoming = [Int32](repeating: 0, count: Int(starts[stateCount]))
    for (outcome, target) in steps.targets.enumerated() where target >= 0 {
      incoming[Int(next[Int(target)])] = Int32(outcome)
      next[Int(target)] += 1
    }
    return (starts, incoming, stepOf)
  }
}

/// What is known so far while going backwards from the endings.
private struct EndSearch {
  var canEnd: [Bool]
  var pending: [Int32] = []
  /// How many outcomes of each step are still to be shown to end.
  var missing: [Int32]

  init(nodes: Int, steps: Int) {
    canEnd = Array(repeating: false, count: nodes)
    missing = Array(repeating: 0, count: steps)
  }

  mutating func win(_ source: Int32, _ day: Int, _ width: Int) {
    guard source >= 0 else { return }
    let node = Int(source) * width + day
    guard !canEnd[node] else { return }
    canEnd[node] = true
    pending.append(Int32(node))
  }
}
