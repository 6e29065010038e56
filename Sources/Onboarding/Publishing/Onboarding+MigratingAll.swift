import StoryEngine
package import StoryModel

/// What migrating everybody did.
package struct MigrationCount: Hashable, Sendable {
  /// Tours that were moved on to what is published by now.
  package var moved = 0
  /// Tours that were there already, or are over.
  package var left = 0

  package init(moved: Int = 0, left: Int = 0) {
    self.moved = moved
    self.left = left
  }

  /// All that were looked at.
  package var all: Int { moved + left }
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
  /// - Throws: where a tour cannot be read, or has no place any more, or the store fails.
  package func migrateAll(
    _ story: StoryID, progress: (MigrationCount) -> Void = { _ in }
  ) async throws(OnboardingError) -> MigrationCount {
    try await catchUp()
    let publications = try await publications(of: story)
    guard let number = publications.last?.number else { return MigrationCount() }
    var count = MigrationCount()
    var ways = Ways()
    try await eachPage(of: story) { (page) async throws(OnboardingError) in
      var batch: [[Step]] = []
      for read in page {
        let tour = read.tour
        guard tour.publication != number, !read.isOver else { continue }
        if ways[tour] == nil {
          ways[tour] = try await self.way(
            from: tour.version, after: tour.publication, through: publications, of: story)
        }
        guard let way = ways[tour] else { continue }
        let steps = try self.steps(of: tour, read.state, along: way, to: number)
        if !steps.isEmpty { batch.append(steps) }
      }
      // Who took a turn meanwhile was moved on by that.
      let moved = try await self.record(batch).count { $0 == .saved }
      count.moved += moved
      count.left += page.count - moved
      progress(count)
    }
    return count
  }

  private func record(_ steps: [[Step]]) async throws(OnboardingError) -> [Recorded] {
    guard !steps.isEmpty else { return [] }
    return try await kept { try await store.record(steps) }
  }
}
