import StoryModel

extension StoryEngine {
  /// Where the next case of a `vary` begins, or what comes after it where every case has had its turn.
  func vary(_ index: Int32, _ state: inout TourState, _ telling: inout Telling) -> Address {
    let vary = flow.varies[Int(index)]
    var varied = state.varied[index] ?? TourState.Varied()
    telling.before.changes.append(.varied(index, varied))
    let next = next(of: vary, &varied, &state.generator)
    varied.count += 1
    state.varied[index] = varied
    return next.map { vary.targets[$0] } ?? vary.end
  }

  private func next(
    of vary: FlowVary, _ varied: inout TourState.Varied, _ generator: inout Generator
  ) -> Int? {
    let count = vary.cases.count
    switch vary.mode {
    case .sequence: return Int(min(varied.count, Int64(count - 1)))
    case .cycle: return Int(varied.count % Int64(count))
    case .once: return varied.count < count ? Int(varied.count) : nil
    case .shuffle:
      if varied.remaining.isEmpty { varied.remaining = shuffled(count, &generator) }
      return varied.remaining.popLast().map { Int($0) }
    }
  }

  /// The numbers from 0 to `count` - 1 in random order: from the last to the second, each changes places with one at
  /// or before it.
  private func shuffled(_ count: Int, _ generator: inout Generator) -> [Int32] {
    var order = Array(0..<Int32(count))
    for index in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(generator.next(below: UInt64(index + 1))))
    }
    return order
  }
}
