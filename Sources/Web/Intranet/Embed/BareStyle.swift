/// A style sheet without what only its readers need: comments, and white space that separates nothing.
enum BareStyle {
  static func text(of sheet: String) -> String {
    var text = ""
    for part in sheet.matches(of: /"(?:[^"\\]|\\.)*"|(?:[^"\/]|\/(?!\*))+|\/\*(?:[^*]|\*(?!\/))*\*\//) {
      if part.output.hasPrefix("/*") { continue }
      text += part.output.hasPrefix("\"") ? String(part.output) : squeezed(String(part.output))
    }
    return String(text.drop { $0 == " " })
  }

  /// White space means something between selectors and between values, and before `:` and `(`.
  private static func squeezed(_ text: String) -> String {
    text.replacing(/\s+/, with: " ")
      .replacing(#/ ?([{};,>~]) ?/#) { $0.output.1 }
      .replacing(#/([:(]) /#) { $0.output.1 }
      .replacing(#/ ([)!])/#) { $0.output.1 }
      .replacing(";}", with: "}")
  }
}
