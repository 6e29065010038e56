import StoryEngine
package import StoryModel

/// What migrating everybody did.
package struct MigrationCount: Hashable, Sendable {
  /// Tours that were moved on to what is published by now.
  package var moved = 0
  /// Tours that were there already, or are over.
  package var left = 0
  /// Tours that cannot be read, or have no place any more: they stay as they are.
  package var stuck = 0

  package init(moved: Int = 0, left: Int = 0, stuck: Int = 0) {
    self.moved = moved
    self.left = left
    self.stuck = stuck
  }

  /// All that were looked at.
  package var all: Int { moved + left + stuck }
}

extension Onboarding {
  /// Moves everybody under way in a story on to what is published by now, as each would be on returning.
  ///
  /// May be stopped at any time and begun again: who was moved stays moved.
  ///
  /// - Parameters:
  ///   - story: whose tours.
  ///   - progress: is told now and then how far it is.
  /// - Returns: how many were moved, and how many were not.
  /// - Throws: where what is published cannot be told, or the store fails.
  package func migrateAll(
    _ story: StoryID, progress: (MigrationCount) -> Void = { _ in }
  ) async throws(OnboardingError) -> MigrationCount {
    let publications = try await publications(of: story)
    guard let number = publications.last?.number else { return MigrationCount() }
    try await catchUp(with: number, of: story)
    var count = MigrationCount()
    var ways = Ways()
    try await eachPage(of: story) { (page) async throws(OnboardingError) in
      var batch: [[Step]] = []
      var stuck = page.unreadable.count
      for read in page.read where read.tour.publication != number && !read.isOver {
        let tour = read.tour
        if ways[tour] == nil {
          ways[tour] = try await self.way(
            from: tour.version, after: tour.publication, through: publications, of: story)
        }
        guard let way = ways[tour] else { continue }
        let steps = try await self.readable { () async throws(OnboardingError) in
          try self.steps(of: tour, read.state, along: way, to: number)
        }
        guard let steps else {
          stuck += 1
          continue
        }
        if !steps.isEmpty { batch.append(steps) }
      }
      // Who took a turn meanwhile was moved on by that, unless it was published anew in this very moment: then the next
      // turn does it.
      let moved = try await self.record(batch).count { $0 == .saved }
      count.moved += moved
      count.stuck += stuck
      count.left += page.count - moved - stuck
      progress(count)
    }
    return count
  }

  private func record(_ steps: [[Step]]) async throws(OnboardingError) -> [Recorded] {
    guard !steps.isEmpty else { return [] }
    let recorded = try await kept { try await store.record(steps) }
    for (steps, recorded) in zip(steps, recorded) where recorded == .saved {
      if let tour = steps.first?.tour.id { news.tell(tour.employee) }
    }
    return recorded
  }
}
