package import Onboarding
import StoryEngine

/// Who there is, as a table whose columns have the names that an import reads: what was exported can be imported.
package enum EmployeeList {
  /// A row for each employee, in the order given; what is not known of her is an empty cell.
  package static func table(_ employees: [Employee]) -> Table {
    let columns: [Table.Column] = EmployeeColumn.allCases.map { column in
      .init(column.rawValue, column == .startDate ? .date : .text)
    }
    return Table(
      columns: columns,
      rows: employees.map { employee in EmployeeColumn.allCases.map { cell($0, of: employee) } })
  }

  private static func cell(_ column: EmployeeColumn, of employee: Employee) -> Cell {
    let facts = employee.facts
    return switch column {
    case .name: text(employee.name)
    case .firstName: text(facts.firstName)
    case .lastName: text(facts.lastName)
    case .department: text(facts.department)
    case .role: text(facts.role)
    case .location: text(facts.location)
    case .language: text(facts.language)
    case .startDate: facts.startDate.map { .date($0) } ?? .empty
    case .groups: employee.groups.isEmpty ? .empty : .list(employee.groups)
    case .subject: text(employee.subject ?? "")
    }
  }

  private static func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }
}
