import StoryModel

extension StoryEngine {
  /// Where the next case of a `vary` begins, or what comes after it where every case has had its turn.
  func vary(_ index: Int32, _ state: inout TourState, _ telling: inout Telling) -> Address {
    let vary = flow.varies[Int(index)]
    return moveOn(index, &state, &telling).map { vary.targets[$0] } ?? vary.end
  }

  /// The case of a `vary` within a text: the next one where the text is told, the same again where it is only shown
  /// again.
  func textCase(of index: Int32, _ state: inout TourState, _ telling: inout Telling) -> Int? {
    if telling.movesOn { return moveOn(index, &state, &telling) }
    let vary = flow.varies[Int(index)]
    guard let varied = state.varied[index], varied.count > 0 else { return 0 }
    let count = Int64(vary.cases.count)
    return switch vary.mode {
    case .sequence: Int(min(varied.count, count) - 1)
    case .cycle: Int((varied.count - 1) % count)
    case .once: varied.count > count ? nil : Int(varied.count - 1)
    case .shuffle: Int(varied.last)
    }
  }

  private func moveOn(_ index: Int32, _ state: inout TourState, _ telling: inout Telling) -> Int? {
    var varied = state.varied[index] ?? TourState.Varied()
    telling.before.changes.append(.varied(index, varied))
    let next = next(of: flow.varies[Int(index)], &varied, &state.generator)
    varied.count += 1
    state.varied[index] = varied
    return next
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
      varied.last = varied.remaining.popLast() ?? 0
      return Int(varied.last)
    }
  }

  /// The numbers from 0 to `count` - 1 in random order: from the last to the second, each changes places with one at
  /// or before it.
  func shuffled(_ count: Int, _ generator: inout Generator) -> [Int32] {
    var order = Array(0..<Int32(count))
    for index in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(generator.next(below: UInt64(index + 1))))
    }
    return order
  }
}
