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
      "'\(Excerpt.of(initial.value.text.utf8))' is not one of this enumeration's values",
      help: Suggestion.question(for: initial.value.text, among: known) + "Write \(Excerpt.list(known)).")
  }
}
