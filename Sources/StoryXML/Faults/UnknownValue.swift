import StoryModel

extension Diagnostic.Code {
  static let unknownValue = Diagnostic.Code(25, "unknown-value")
}

extension Diagnostic {
  static func unknownInitialValue(_ initial: Located<ValueID>, among values: [EnumerationValue]) -> Diagnostic
  {
    let known = values.map(\.id.text)
    return Diagnostic(
      .unknownValue, at: initial.range,
      Words(
        "'\(Excerpt.of(initial.value.text.utf8))' is not one of this enumeration's values",
        nl: "'\(Excerpt.of(initial.value.text.utf8))' is geen waarde van deze enumeration"),
      help: Suggestion.question(for: initial.value.text, among: known) + Words("Write ", nl: "Schrijf ")
        + Words.choice(of: known) + Words(inBoth: "."))
  }
}
