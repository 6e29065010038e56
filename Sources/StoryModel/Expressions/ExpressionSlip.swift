/// What is often written in an expression by those who know another language of expressions, or Dutch, and what they
/// meant by it.
enum ExpressionSlip {
  /// What is said of a token where an operator must come; `last` is the term before it.
  ///
  /// - Returns: nil where nobody can say what was meant.
  static func operation(
    _ token: ExpressionLexer.Token, at range: SourceRange, after last: Expression.Term?
  ) -> ExpressionSyntaxError? {
    if case .name(let name) = token, let meant = operators[name.lowercased()] {
      return misspelt(name, meant: meant, at: range)
    }
    // `niet klaar` reads as two names, of which the first was no name.
    if let last, case .name(let name) = last.kind, ["niet", "not", "geen"].contains(name.lowercased()) {
      return misspelt(name, meant: "not", at: last.range)
    }
    return nil
  }

  private static let operators = [
    "and": "and", "en": "and", "or": "or", "of": "or", "is": "=", "eq": "=", "gelijk": "=", "ne": "!=",
  ]

  private static func misspelt(_ name: String, meant: String, at range: SourceRange) -> ExpressionSyntaxError
  {
    ExpressionSyntaxError(
      range: range,
      message: Words("'\(name)' joins nothing here", nl: "'\(name)' betekent niets op deze plaats"),
      help: Words(
        "Did you mean '\(meant)'? Write \(meant): and, or and not are English and in small letters.",
        nl:
          "Bedoelde je '\(meant)'? Schrijf \(meant): and, or en not zijn Engels, met kleine letters."
      ))
  }

  /// One comparison straight after another: `==`, `<>`, `=>`.
  static func twoComparisons(
    _ first: Expression.Comparison, _ second: Expression.Comparison, at range: SourceRange
  ) -> ExpressionSyntaxError {
    let help: Words =
      switch (first, second) {
      case (.equal, .equal): Words("Equal is one =.", nl: "Gelijk is één =.")
      case (.less, .greater): Words("Not equal is written !=.", nl: "Ongelijk schrijf je als !=.")
      case (.equal, .less): Words("At most is written <=.", nl: "Hoogstens schrijf je als <=.")
      case (.equal, .greater): Words("At least is written >=.", nl: "Minstens schrijf je als >=.")
      default: Words("Write one of = != < <= > >=.", nl: "Schrijf één van = != < <= > >=.")
      }
    return ExpressionSyntaxError(
      range: range,
      message: Words(
        "this \(second.rawValue) is one too many", nl: "deze \(second.rawValue) is er één te veel"),
      help: help)
  }

  /// How a function is written.
  static func usage(of function: Expression.Function) -> Words {
    function.argumentCount == 1
      ? Words(
        "Write \(function.rawValue)('id') with one quoted id.",
        nl: "Schrijf \(function.rawValue)('id') met één id tussen aanhalingstekens.")
      : Words(
        "Write \(function.rawValue)('id','option') with two quoted ids.",
        nl: "Schrijf \(function.rawValue)('id','option') met twee ids tussen aanhalingstekens.")
  }

  /// What to write in place of a character that has no meaning.
  static func help(forCharacter text: String) -> Words {
    switch text {
    case "\"", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "`":
      Words(
        "Put text between straight single quotes: 'text'.",
        nl: "Zet tekst tussen rechte enkele aanhalingstekens: 'text'.")
    case "/", "\u{F7}": Words("There is no division.", nl: "Delen kan hier niet.")
    case "&": writing("and", for: "&")
    case "|": writing("or", for: "|")
    case "!": writing("not", for: "!")
    case "\u{2260}": writing("!=", for: text)
    case "\u{2264}": writing("<=", for: text)
    case "\u{2265}": writing(">=", for: text)
    case "\u{D7}": writing("*", for: text)
    case "\u{2013}", "\u{2212}": writing("-", for: text)
    case ".": Words("Write whole numbers only.", nl: "Schrijf alleen gehele getallen.")
    default:
      Words(
        "Use names, numbers, 'text', = != < <= > >= + - * and or not ( ).",
        nl: "Gebruik namen, getallen, 'text', = != < <= > >= + - * and or not ( ).")
    }
  }

  private static func writing(_ meant: String, for text: String) -> Words {
    Words("Write \(meant) in place of \(text).", nl: "Schrijf \(meant) in plaats van \(text).")
  }
}
