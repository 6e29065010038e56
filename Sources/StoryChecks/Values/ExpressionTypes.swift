import StoryModel

/// An expression that has no type, or another one than is needed.
enum ExpressionTypes: StoryCheck {
  static let code = Diagnostic.Code(16, "expression-type")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.compilation.problems.compactMap { problem in
      guard case .type(let fault, let range) = problem else { return nil }
      return finding(at: range, message(fault), help: help(fault))
    }
  }

  private static func message(_ fault: TypeProblem) -> String {
    switch fault {
    case .operand(let operation, let needs, let found):
      "'\(operation)' works on \(needs), and this is \(found)"
    case .differ(let left, let right): "\(left) and \(right) cannot be compared"
    case .expected(let wanted, let found): "this has to be \(wanted), and it is \(found)"
    case .notShown(let type): "\(type) cannot be shown"
    case .dateNeedsDays: "hours cannot be added to a date or taken from it"
    }
  }

  private static func help(_ fault: TypeProblem) -> String {
    switch fault {
    case .operand: "Nothing is converted silently: use something of the right kind on both sides."
    case .differ: "Nothing is converted silently: compare with something of the same kind."
    case .expected: "Nothing is converted silently: write an expression that gives the right kind."
    case .notShown: "Show a whole number, a date, text, yes or no, or a value of an enumeration."
    case .dateNeedsDays: "Use a duration of whole days or weeks, such as P7D or P2W."
    }
  }
}
