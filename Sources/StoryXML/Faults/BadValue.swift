import StoryModel

extension Diagnostic.Code {
  static let badValue = Diagnostic.Code(10, "bad-value")
}

extension Diagnostic {
  static func notOneOf(_ words: [String], _ attribute: StartTag.Attribute, named name: Attribute)
    -> Diagnostic
  {
    let value = attribute.text
    return Diagnostic(
      .badValue, at: attribute.value, "'\(value)' is no value for '\(name.name)'",
      help: Suggestion.question(for: value, among: words) + "Write \(Excerpt.list(words)).")
  }

  static func notANumber(
    in range: ClosedRange<Int64>, _ attribute: StartTag.Attribute, named name: Attribute
  ) -> Diagnostic {
    let isAny = range == Int64.min...Int64.max
    return Diagnostic(
      .badValue, at: attribute.value,
      "'\(attribute.text)' is no whole number that can be used for '\(name.name)'",
      help: isAny
        ? "Write digits only, like 10."
        : "Write a number from \(range.lowerBound) to \(range.upperBound), in digits.")
  }

  static func notALanguage(_ attribute: StartTag.Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value, "'\(attribute.text)' is not the code of a language",
      help: "Write a language tag, like nl, en or en-GB.")
  }

  static func notAnAddress(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value, "'\(attribute.text)' is no address that '\(name.name)' may lead to",
      help:
        "Write a path in the intranet that begins with one /, or an address that begins with https:, http:, mailto: or tel:, without spaces."
    )
  }

  /// A `to` beside beats, and which of the two is meant is not said.
  static func targetBesideBeats(_ range: SourceRange, _ element: Element) -> Diagnostic {
    Diagnostic(
      .badValue, at: range, "this <\(element.name)> has both a scene to go to and beats of its own",
      help: "Take out 'to' and end the beats with a <goto>, or take out the beats.")
  }

  static func againBesideTarget(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badValue, at: range, "an option that goes to another scene cannot ask the same question again",
      help: "Take out 'again' or 'to'.")
  }
}

extension StartTag.Attribute {
  /// Its value, for a message: long ones cut.
  var text: String { Excerpt.of(bytes) }
}
