import StoryModel

// Values in a test of a story that have not the form they must have.
extension Diagnostic {
  static func notADate(_ date: Located<String>) -> Diagnostic {
    Diagnostic(
      .badValue, at: date.range,
      Words(
        "'\(Excerpt.of(date.value.utf8))' is no date", nl: "'\(Excerpt.of(date.value.utf8))' is geen datum"),
      help: Words("Write a day like 2026-11-02.", nl: "Schrijf een dag zoals 2026-11-02."))
  }

  static func notASeed(_ seed: Located<String>) -> Diagnostic {
    Diagnostic(
      .badValue, at: seed.range,
      Words(
        "'\(Excerpt.of(seed.value.utf8))' is no seed", nl: "'\(Excerpt.of(seed.value.utf8))' is geen seed"),
      help: Words("Write a whole number, like 7.", nl: "Schrijf een geheel getal, zoals 7."))
  }

  static func notATimeToPass(_ duration: Located<String>) -> Diagnostic {
    Diagnostic(
      .badValue, at: duration.range,
      Words(
        "'\(Excerpt.of(duration.value.utf8))' is no length of time",
        nl: "'\(Excerpt.of(duration.value.utf8))' is geen tijdsduur"),
      help: Words(
        "Write P3D for three days, P2W for two weeks or PT4H for four hours.",
        nl: "Schrijf P3D voor drie dagen, P2W voor twee weken of PT4H voor vier uur."))
  }
}
