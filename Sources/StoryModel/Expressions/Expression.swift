/// A parsed expression, names not yet looked up.
///
/// The terms stand in the order in which they are evaluated (operands before their operator), so nothing that
/// works on an expression needs to recurse.
package struct Expression: Sendable {
  /// In the order in which they are evaluated.
  package var terms: [Term]
  /// The whole expression in its file.
  package var range: SourceRange

  package init(terms: [Term], range: SourceRange) {
    self.terms = terms
    self.range = range
  }

  /// A constant, a name or an operator, with its place.
  package struct Term: Sendable {
    package var kind: Kind
    package var range: SourceRange

    package init(_ kind: Kind, at range: SourceRange) {
      self.kind = kind
      self.range = range
    }
  }

  /// What a term is; an operator works on the values of the terms before it.
  package enum Kind: Sendable {
    case boolean(Bool)
    case integer(Int64)
    /// A quoted constant: text, or a value where an enumeration stands beside it.
    case text(String)
    case date(CalendarDate)
    case duration(CalendarDuration)
    /// A variable, `employee.…` or `days-since-start`.
    case name(String)
    /// A question about the tour, with its quoted ids.
    case call(Function, [Located<String>])
    case not
    case compare(Comparison)
    case calculate(Arithmetic)
    /// Between the operands of `and` and `or`: where the left one decides, evaluation goes on at term `past`.
    case shortcut(Connective, past: Int)
    /// After the right operand of `and` and `or`.
    case join(Connective)
  }

  /// Compares two values; the raw value is how an expression writes it.
  package enum Comparison: String, Sendable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// Calculates with two values; the raw value is how an expression writes it.
  package enum Arithmetic: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
  }

  /// Joins two conditions; the raw value is how an expression writes it.
  package enum Connective: String, Sendable {
    case and
    case or
  }

  /// What can be asked about the tour so far; each takes quoted ids, `member` the name of a group.
  package enum Function: String, CaseIterable, Sendable {
    case visited
    case visits
    case chosen
    case answered
    case right
    case has
    case member

    /// How many ids it takes.
    package var argumentCount: Int { self == .chosen ? 2 : 1 }
  }
}

/// Why a text is not an expression.
package struct ExpressionSyntaxError: Error, Hashable, Sendable {
  /// What it stumbled over, in the file.
  package var range: SourceRange
  /// What is wrong.
  package var message: Words
  /// What to do about it.
  package var help: Words
}
