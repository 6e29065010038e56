import StoryModel

// Attributes whose values are of no form, or do not go together.
extension Diagnostic {
  static func noWords(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value,
      Words("'\(name.name)' says nothing", nl: "in '\(name.name)' staat niets"),
      help: Words("Write a few words.", nl: "Schrijf een paar woorden."))
  }

  static func notADuration(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value,
      Words(
        "'\(attribute.text)' is no length of time for '\(name.name)'",
        nl: "'\(attribute.text)' is geen tijdsduur voor '\(name.name)'"),
      help: Words(
        "Write P3D for three days, P2W for two weeks or PT4H for four hours.",
        nl: "Schrijf P3D voor drie dagen, P2W voor twee weken of PT4H voor vier uur."))
  }

  static func notATimeOfDay(_ attribute: StartTag.Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value,
      Words("'\(attribute.text)' is no time of day", nl: "'\(attribute.text)' is geen tijd van de dag"),
      help: Words(
        "Write hours and minutes in four digits, like 08:00 or 18:30.",
        nl: "Schrijf uren en minuten in vier cijfers, zoals 08:00 of 18:30."))
  }

  /// An attribute that means nothing without another one, or beside it.
  static func misfit(
    _ name: Attribute, at range: SourceRange, _ why: Words, help: Words
  ) -> Diagnostic {
    Diagnostic(.badValue, at: range, Words(inBoth: "'\(name.name)' ") + why, help: help)
  }

  /// One of several attributes is needed, which are given as they would be written.
  static func missingOneOf(_ choices: Words, of tag: StartTag) -> Diagnostic {
    Diagnostic(
      .missingAttribute, at: tag.opening,
      Words(
        "<\(tag.element.name)> needs \(choices.english)",
        nl: "<\(tag.element.name)> kan niet zonder \(choices.dutch)"),
      help: Words(
        "Write \(choices.english) in its start tag.", nl: "Schrijf \(choices.dutch) in de starttag."))
  }
}
