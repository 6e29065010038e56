import StoryEngine
package import StoryModel

extension Onboarding {
  /// How many tours there are through a story, over or not.
  package func tourCount(of story: StoryID) async throws(OnboardingError) -> Int {
    try await kept { try await store.tourCount(of: story) }
  }

  /// How many are under way in each publication of a story, as far as that can be read; nil stands for those who know of
  /// none.
  package func toursUnderWay(in story: StoryID) async throws(OnboardingError) -> [Int?: Int] {
    var counts: [Int?: Int] = [:]
    try await eachPage(of: story) { page in
      let tours = page.read.filter { !$0.isOver }.map(\.tour) + page.unreadable.filter { !$0.isOverByDate }
      for tour in tours { counts[tour.publication, default: 0] += 1 }
    }
    return counts
  }
}
