package import StoryModel

extension TourState {
  /// Whether what waits was not shown yet, as after a migration: only `resume` is taken.
  package var isUnshown: Bool { position.arrival != .shown }

  /// Where the tour stands, as a proof begins from it; of a tour that has begun.
  package var standpoint: Standpoint {
    Standpoint(
      place: position.place ?? 0, isSceneStart: position.arrival == .sceneStart,
      isKept: position.arrival == .kept, isDueKnown: position.due != nil, hintsShown: position.hintsShown,
      visits: position.visits, variables: variables, visitCounts: visits, chosen: chosen, answered: answered,
      right: right, items: items,
      varied: varied.mapValues { .init(count: $0.count, remaining: $0.remaining, last: $0.last) })
  }
}
