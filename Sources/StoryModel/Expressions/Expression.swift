/// A parsed expression, names not yet looked up.
///
/// The terms stand in the order in which they are evaluated (operands before their operator), so nothing that
/// works on an expression needs to recurse.
package struct Expression: Sendable {
  package var terms: [Term]
  package var range: SourceRange

  package init(terms: [Term], range: SourceRange) {
    self.terms = terms
    self.range = range
  }

  package struct Term: Sendable {
    package var kind: Kind
    package var range: SourceRange

    package init(_ kind: Kind, at range: SourceRange) {
      self.kind = kind
      self.range = range
    }
  }

  package enum Kind: Sendable {
    case boolean(Bool)
    case integer(Int64)
    /// A quoted constant: text, or a value where an enumeration stands beside it.
    case text(String)
    case date(CalendarDate)
    case duration(CalendarDuration)
    /// A variable, `employee.…` or `days-since-start`.
    case name(String)
    case call(Function, [Located<String>])
    case not
    case compare(Comparison)
    case calculate(Arithmetic)
    /// Between the operands of `and` and `or`: where the left one decides, evaluation goes on at term `past`.
    case shortcut(Connective, past: Int)
    /// After the right operand of `and` and `or`.
    case join(Connective)
  }

  package enum Comparison: String, Sendable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  package enum Arithmetic: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
  }

  package enum Connective: String, Sendable {
    case and
    case or
  }

  /// What can be asked about the tour so far; each takes quoted ids.
  package enum Function: String, CaseIterable, Sendable {
    case visited
    case visits
    case chosen
    case answered

    package var argumentCount: Int { self == .chosen ? 2 : 1 }
  }
}

/// Why a text is not an expression.
package struct ExpressionSyntaxError: Error, Hashable, Sendable {
  package var range: SourceRange
  package var message: String
  package var help: String
}
