/// One step of a compiled, type-checked expression: a stack machine without types to check and names to look up.
///
/// An expression's code is a run of operations in ``Flow/code`` that ends with `.done`; the value is what is on
/// the stack then. The engine runs it on values, a proof on sets of values.
package enum Operation: Hashable, Sendable {
  /// Pushes `flow.constants[index]`.
  case constant(Int32)
  case integer(Int32)
  case boolean(Bool)
  case variable(Int32)
  case attribute(EmployeeAttribute)
  case daysSinceStart
  case visited(scene: Int32)
  case visits(scene: Int32)
  case chosen(option: Int32)
  /// Both are indices into ``Flow/waits``.
  case answered(beat: Int32)
  case right(quiz: Int32)
  /// An index into ``Flow/items``.
  case has(item: Int32)
  /// An index into ``Flow/groups``.
  case member(group: Int32)
  case not
  /// Takes two values of one type and gives a boolean.
  case compare(Expression.Comparison)
  /// Two integers.
  case calculate(Expression.Arithmetic)
  /// A date and a duration of whole days.
  case later
  case earlier
  /// Two dates; gives a duration of days.
  case between
  /// Where the boolean on the stack decides, it stays and evaluation goes on at this address; else it is taken off.
  case shortcut(Expression.Connective, past: Int32)
  /// After the right operand of `and` and `or`; does nothing.
  case join
  case done
}

/// What a story may know of the employee.
package enum EmployeeAttribute: String, CaseIterable, Sendable {
  case firstName
  case lastName
  case department
  case role
  case location
  case language
  case startDate
  case daysEmployed

  /// What an expression gets when it reads it.
  package var type: ValueType {
    switch self {
    case .startDate: .date
    case .daysEmployed: .integer
    default: .text
    }
  }
}

/// The address in ``Flow/code`` where an expression's operations begin.
package struct Code: Hashable, Sendable {
  /// An index into ``Flow/code``.
  package let start: Int32
  /// Code that begins at this index.
  @inlinable package init(_ start: Int) { self.start = Int32(truncatingIfNeeded: start) }
}
