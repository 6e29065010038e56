import StoryModel

// What is wrong with the inline codes of a translated text.
extension Diagnostic {
  private static let keep = Words(
    "A translation has the same codes as its source, each once; move them, but leave them whole.",
    nl: "Een vertaling heeft dezelfde codes als de bron, elk één keer; verplaats ze, maar laat ze heel.")

  static func missingCode(_ number: Int, _ code: CodedText.Code, _ unit: XLIFFUnit) -> Diagnostic {
    let name = code.kind == .value ? "<ph id=\"\(number)\"/>" : "<pc id=\"\(number)\">"
    return translationFault(
      at: unit.targetRange,
      Words(
        "'\(unit.id.value)' has lost \(name), which stands for \(code.start)",
        nl: "'\(unit.id.value)' is \(name) kwijt, dat voor \(code.start) staat"),
      help: Words(
        "Copy it from the source to where it belongs in the translation.",
        nl: "Kopieer het uit de bron naar de plek waar het in de vertaling hoort."))
  }

  static func doubledCode(_ code: XLIFFCode, _ known: CodedText.Code, in unit: XLIFFUnit) -> Diagnostic {
    translationFault(
      at: code.range,
      Words(
        "'\(unit.id.value)' has the code \(code.id) twice, which stands for \(known.start)",
        nl: "'\(unit.id.value)' heeft code \(code.id) twee keer, die voor \(known.start) staat"),
      help: keep)
  }

  static func newCode(_ code: XLIFFCode, in unit: XLIFFUnit) -> Diagnostic {
    let found =
      code.id.isEmpty
      ? Words(
        "a code in '\(unit.id.value)' has no id", nl: "een code in '\(unit.id.value)' heeft geen id")
      : Words(
        "the source of '\(unit.id.value)' has no such code '\(code.id)'",
        nl: "de bron van '\(unit.id.value)' heeft zo'n code '\(code.id)' niet")
    return translationFault(at: code.range, found, help: keep)
  }

  static func unknownCode(_ range: SourceRange, named name: String) -> Diagnostic {
    translationFault(
      at: range,
      Words(
        "<\(name)> cannot stand in a translated text", nl: "<\(name)> kan niet in een vertaalde tekst staan"),
      help: Words(
        "Markup and variables are the codes <pc> and <ph> of the source, and no others.",
        nl: "Opmaak en variabelen zijn de codes <pc> en <ph> van de bron, en geen andere."))
  }

  static func misplacedCode(_ code: XLIFFCode, _ known: CodedText.Code, in unit: XLIFFUnit) -> Diagnostic {
    let help =
      known.kind.staysInOrder
      ? Words(
        "What chooses between words stays in the order of the source; translate the words in it.",
        nl: "Wat tussen woorden kiest, blijft in de volgorde van de bron staan; vertaal de woorden erin.")
      : Words(
        "Move it only within the part of the text in which the source has it.",
        nl: "Verplaats het alleen binnen het deel van de tekst waarin het in de bron staat.")
    return translationFault(
      at: code.range,
      Words(
        "the code \(code.id) of '\(unit.id.value)', which stands for \(known.start), is in another place",
        nl: "code \(code.id) van '\(unit.id.value)', die voor \(known.start) staat, staat op een andere plek"),
      help: help)
  }

  static func strayText(_ unit: XLIFFUnit, in code: CodedText.Code, number: Int) -> Diagnostic {
    translationFault(
      at: unit.targetRange,
      Words(
        "'\(unit.id.value)' has words in the code \(number), \(code.start), where nobody reads them",
        nl: "'\(unit.id.value)' heeft woorden in code \(number), \(code.start), waar niemand ze leest"),
      help: Words(
        "Write them in one of the codes inside it, or outside it.",
        nl: "Schrijf ze in een van de codes die erin staan, of erbuiten."))
  }

  /// The same, of a text that reads otherwise than when it was translated.
  func afterChange() -> Diagnostic {
    var fault = self
    fault.help += Words(
      " The story's text was changed since this was exported; export it anew to see how it reads now.",
      nl:
        " De tekst van het verhaal is veranderd sinds dit geëxporteerd is; exporteer opnieuw om te zien hoe hij nu luidt."
    )
    return fault
  }
}
