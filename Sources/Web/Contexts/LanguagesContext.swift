import Onboarding

/// The languages in which a tour can be told; there only where there is a choice.
struct LanguagesContext {
  let action: String
  let choices: [Choice]

  struct Choice {
    let tag: String
    let name: String
    /// Whether it is the present one.
    let isPresent: Bool
  }

  /// Nil where the tour is told in one language alone.
  init?(_ tour: OpenTour, action: String) {
    guard tour.languages.count > 1 else { return nil }
    self.action = action
    choices = tour.languages.map {
      Choice(tag: $0, name: LanguageName.of($0), isPresent: $0 == tour.language)
    }
  }
}
