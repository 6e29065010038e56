import StoryModel

// Attributes whose values are of no form, or do not go together.
extension Diagnostic {
  static func noWords(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value, "'\(name.name)' says nothing", help: "Write a few words.")
  }

  static func notADuration(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value, "'\(attribute.text)' is no length of time for '\(name.name)'",
      help: "Write P3D for three days, P2W for two weeks or PT4H for four hours.")
  }

  static func notATimeOfDay(_ attribute: StartTag.Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value, "'\(attribute.text)' is no time of day",
      help: "Write hours and minutes in four digits, like 08:00 or 18:30.")
  }

  /// An attribute that means nothing without another one, or beside it.
  static func misfit(
    _ name: Attribute, at range: SourceRange, _ why: String, help: String
  ) -> Diagnostic {
    Diagnostic(.badValue, at: range, "'\(name.name)' \(why)", help: help)
  }

  /// One of several attributes is needed, which are given as they would be written.
  static func missingOneOf(_ choices: String, of tag: StartTag) -> Diagnostic {
    Diagnostic(
      .missingAttribute, at: tag.opening, "<\(tag.element.name)> needs \(choices)",
      help: "Write \(choices) in its start tag.")
  }
}
