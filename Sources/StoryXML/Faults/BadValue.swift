import StoryModel

extension Diagnostic.Code {
  static let badValue = Diagnostic.Code(10, "bad-value")
}

extension Diagnostic {
  static func notOneOf(_ words: [String], _ attribute: StartTag.Attribute, named name: Attribute)
    -> Diagnostic
  {
    let value = attribute.text
    let meant = words == ["true", "false"] ? TruthWords.meaning(of: value) : nil
    return Diagnostic(
      .badValue, at: attribute.value,
      Words("'\(value)' is no value for '\(name.name)'", nl: "'\(value)' is geen waarde voor '\(name.name)'"),
      help: (meant.map { Suggestion.question($0) } ?? Suggestion.question(for: value, among: words))
        + Words("Write ", nl: "Schrijf ") + Words.choice(of: words) + Words(inBoth: "."))
  }

  static func notANumber(
    in range: ClosedRange<Int64>, _ attribute: StartTag.Attribute, named name: Attribute
  ) -> Diagnostic {
    let isAny = range == Int64.min...Int64.max
    return Diagnostic(
      .badValue, at: attribute.value,
      Words(
        "'\(attribute.text)' is no whole number that can be used for '\(name.name)'",
        nl: "'\(attribute.text)' is geen geheel getal dat past bij '\(name.name)'"),
      help: isAny
        ? Words("Write digits only, like 10.", nl: "Schrijf alleen cijfers, zoals 10.")
        : Words(
          "Write a number from \(range.lowerBound) to \(range.upperBound), in digits.",
          nl: "Schrijf een getal van \(range.lowerBound) tot en met \(range.upperBound), in cijfers."))
  }

  static func notALanguage(_ attribute: StartTag.Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value,
      Words(
        "'\(attribute.text)' is not the code of a language",
        nl: "'\(attribute.text)' is niet de code van een taal"),
      help: Words(
        "Write a language tag, like nl, en or en-GB.", nl: "Schrijf een taalcode, zoals nl, en of en-GB."))
  }

  static func notAnAddress(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .badValue, at: attribute.value,
      Words(
        "'\(attribute.text)' is no address that '\(name.name)' may lead to",
        nl: "'\(attribute.text)' is geen adres waar '\(name.name)' naartoe mag leiden"),
      help: Words(
        "Write a path in the intranet that begins with one /, or an address that begins with https:, http:, "
          + "mailto: or tel:, without spaces.",
        nl:
          "Schrijf een pad in het intranet dat met één / begint, of een adres dat begint met https:, http:, "
          + "mailto: of tel:, zonder spaties."))
  }

  /// A `to` beside beats, and which of the two is meant is not said.
  static func targetBesideBeats(_ range: SourceRange, _ element: Element) -> Diagnostic {
    Diagnostic(
      .badValue, at: range,
      Words(
        "this <\(element.name)> has both a scene to go to and beats of its own",
        nl: "deze <\(element.name)> heeft een scène om naartoe te gaan én eigen beats"),
      help: Words(
        "Take out 'to' and end the beats with a <goto>, or take out the beats.",
        nl: "Haal 'to' weg en sluit de beats af met een <goto>, of haal de beats weg."))
  }

  static func againBesideTarget(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badValue, at: range,
      Words(
        "an option that goes to another scene cannot ask the same question again",
        nl: "een optie die naar een andere scène gaat, kan niet dezelfde vraag opnieuw stellen"),
      help: Words("Take out 'again' or 'to'.", nl: "Haal 'again' of 'to' weg."))
  }
}

extension StartTag.Attribute {
  /// Its value, for a message: long ones cut.
  var text: String { Excerpt.of(bytes) }
}
