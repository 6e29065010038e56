/// Whom a personal link lets in.
package enum Role: Hashable, Sendable {
  case employee(EmployeeID)
  case webTeam
}
