import StoryModel

extension Diagnostic.Code {
  static let misplacedText = Diagnostic.Code(9, "misplaced-text")
}

extension Diagnostic {
  static func misplacedText(_ range: SourceRange, in element: Element, language: Language) -> Diagnostic {
    let children = language.rules[element]?.children.map(\.element) ?? []
    let help =
      children.contains(.say)
      ? Words("Put what should be said in a <say>.", nl: "Zet wat er gezegd wordt in een <say>.")
      : children.contains(.prompt)
        ? Words("Put what is asked in a <prompt>.", nl: "Zet wat er gevraagd wordt in een <prompt>.")
        : Words(
          "Take it out, or put it in the element it belongs to.",
          nl: "Haal de tekst weg, of zet die in het element waar die bij hoort.")
    return Diagnostic(
      .misplacedText, at: range,
      Words(
        "text cannot stand straight in <\(element.name)>",
        nl: "tekst kan niet rechtstreeks in <\(element.name)> staan"),
      help: help)
  }

  static func textBesideLabel(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedText, at: range,
      Words("this option has text beside its <label>", nl: "deze optie heeft tekst naast de <label>"),
      help: Words(
        "Put all of what its button says in the <label>, and what is said afterwards in a <say>.",
        nl: "Zet alles wat op de knop staat in de <label>, en wat daarna gezegd wordt in een <say>."))
  }

  static func textBesideBeats(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedText, at: range,
      Words(
        "this option has text and beats side by side", nl: "deze optie heeft tekst en beats door elkaar"),
      help: Words("Put what its button says in a <label>.", nl: "Zet wat op de knop staat in een <label>."))
  }

  /// In none of the cases of an `if`.
  static func textAfterCase(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedText, at: range,
      Words(
        "text stands in <if> after its last <elseif> or <else>",
        nl: "er staat tekst in <if> na de laatste <elseif> of <else>"),
      help: Words(
        "Move it into one of the cases, or behind </if>.",
        nl: "Zet de tekst in een van de gevallen, of achter </if>."))
  }
}
