/// Who an employee is to this program: 128 random bits as 32 hexadecimal digits; says nothing about her.
package struct EmployeeID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Takes any text; one that is nobody's id is an unknown employee.
  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (a: EmployeeID, b: EmployeeID) -> Bool { a.text < b.text }
}
