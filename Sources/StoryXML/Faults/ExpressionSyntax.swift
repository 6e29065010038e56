import StoryModel

extension Diagnostic.Code {
  static let expressionSyntax = Diagnostic.Code(15, "expression-syntax")
}

extension Diagnostic {
  static func expressionSyntax(_ error: ExpressionSyntaxError) -> Diagnostic {
    Diagnostic(.expressionSyntax, at: error.range, error.message, help: error.help)
  }
}
