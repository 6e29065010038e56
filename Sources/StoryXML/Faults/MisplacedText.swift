import StoryModel

extension Diagnostic.Code {
  static let misplacedText = Diagnostic.Code(9, "misplaced-text")
}

extension Diagnostic {
  static func misplacedText(_ range: SourceRange, in element: Element, language: Language) -> Diagnostic {
    let children = language.rules[element]?.children.map(\.element) ?? []
    let help =
      children.contains(.say)
      ? "Put what should be said in a <say>."
      : children.contains(.prompt)
        ? "Put what is asked in a <prompt>." : "Take it out, or put it in the element it belongs to."
    return Diagnostic(
      .misplacedText, at: range, "text cannot stand straight in <\(element.name)>", help: help)
  }

  static func textBesideLabel(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedText, at: range, "this option has text beside its <label>",
      help: "Put all of what its button says in the <label>, and what is said afterwards in a <say>.")
  }

  static func textBesideBeats(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedText, at: range, "this option has text and beats side by side",
      help: "Put what its button says in a <label>.")
  }
}
