import StoryModel

extension Onboarding {
  /// From now on a tour is told in this language, what was told before as well; she stays where she is.
  ///
  /// - Parameters:
  ///   - language: one of ``OpenTour/languages``; another one changes nothing.
  ///   - id: whose tour, through which story.
  /// - Throws: when the employee or the tour is not there, or nothing could be saved.
  package func choose(_ language: String, for id: TourID) async throws(OnboardingError) {
    let tour = try await load(id)
    guard tour.tour != nil else { throw .unknownStory(id.story) }
    guard tour.edition.languages.contains(language) else { return }
    try await kept { try await store.choose(language, for: id) }
    recent.forget(id)
    news.tell(id.employee)
  }
}
