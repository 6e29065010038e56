import StoryModel

/// How far a `vary` is in the new version: what was told is known by the ids of the cases.
struct VaryPassage {
  /// Of the new one, in its flow.
  let index: Int32
  private let mode: VaryMode
  /// For each old case the new one.
  private let cases: [Int32?]
  private let newCount: Int
  /// Whether it has the same cases in the same order.
  private let isSame: Bool

  /// Nil where the mode is another: then it begins anew.
  init?(from old: FlowVary, to new: FlowVary, index: Int32) {
    guard old.mode == new.mode else { return nil }
    self.index = index
    mode = old.mode
    newCount = new.cases.count
    isSame = old.cases == new.cases
    let indices = Dictionary(new.cases.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
    cases = old.cases.map { indices[$0] }
  }

  /// Nil where nothing that was told is left: then it begins anew.
  func move(_ varied: TourState.Varied) -> TourState.Varied? {
    guard !isSame, varied.count > 0, !cases.isEmpty else { return varied }
    switch mode {
    case .shuffle: return shuffled(varied)
    case .sequence, .cycle:
      let last =
        mode == .cycle ? Int((varied.count - 1) % Int64(cases.count)) : Int(min(varied.count, told)) - 1
      guard let next = cases[...last].last(where: { $0 != nil }) ?? nil else { return nil }
      return TourState.Varied(count: Int64(next) + 1)
    case .once:
      // None is told twice: it goes on after the last one that was told.
      guard let last = cases[..<Int(min(varied.count, told))].compactMap({ $0 }).max() else { return nil }
      let isThrough = varied.count > told && Int(last) + 1 == newCount
      return TourState.Varied(count: Int64(last) + (isThrough ? 2 : 1))
    }
  }

  private var told: Int64 { Int64(cases.count) }

  /// A new case waits for the next round.
  private func shuffled(_ varied: TourState.Varied) -> TourState.Varied {
    TourState.Varied(
      count: varied.count, remaining: varied.remaining.compactMap { cases[Int($0)] },
      last: cases[Int(varied.last)] ?? 0)
  }
}
