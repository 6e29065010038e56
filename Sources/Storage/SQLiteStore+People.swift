import Foundation
import GRDB
package import Onboarding
import StoryEngine
import StoryModel

extension SQLiteStore {
  package func add(_ employees: [Employee]) async throws(StoreError) {
    try await writer.write { writing in
      for employee in employees { try Self.insert(employee, writing) }
    }
  }

  package func employee(_ id: EmployeeID) async throws(StoreError) -> Employee? {
    try await read { db in try Self.employees(db, "WHERE id = ?", [id.text]).first }
  }

  package func employee(named name: String) async throws(StoreError) -> Employee? {
    try await read { db in try Self.employees(db, "WHERE name_key = ?", [EmployeeName.key(name)]).first }
  }

  package func employee(of subject: String) async throws(StoreError) -> Employee? {
    try await read { db in try Self.employees(db, "WHERE subject = ?", [subject]).first }
  }

  package func update(_ employee: Employee) async throws(StoreError) -> Recorded {
    try await writer.write { writing in
      let facts = employee.facts
      let changed = try writing.run(
        """
        UPDATE OR IGNORE employee SET first_name = ?1, last_name = ?2, department = ?3, role = ?4, location = ?5,
          language = ?6, start_date = ?7, groups = ?8, subject = ?9
        WHERE id = ?10 AND (subject IS NULL OR subject = ?9)
        """,
        [
          facts.firstName, facts.lastName, facts.department, facts.role, facts.location, facts.language,
          facts.startDate?.description, try Self.json(employee.groups), employee.subject, employee.id.text,
        ])
      return changed == 1 ? .saved : .conflict
    }
  }

  package func employees() async throws(StoreError) -> [Employee] {
    try await read { db in try Self.employees(db, "ORDER BY name_key") }
  }

  package func erase(_ id: EmployeeID) async throws(StoreError) -> Bool {
    let isErased = try await writer.write { writing in
      writing.clearsLog = true
      try writing.run(
        """
        INSERT INTO erased_tally (story, begun, finished)
        SELECT story, finished_at IS NULL, finished_at IS NOT NULL FROM tour WHERE employee = ?
        ON CONFLICT (story) DO UPDATE
        SET begun = begun + excluded.begun, finished = finished + excluded.finished
        """, [id.text])
      // The rest goes with her: everything that is hers refers to her.
      return try writing.run("DELETE FROM employee WHERE id = ?", [id.text]) > 0
    }
    // Until the log is emptied, the file still has what is overwritten in the log alone.
    await writer.settle()
    return isErased
  }

  static let employeeColumns = """
    employee.id, name, first_name, last_name, department, role, location, employee.language, start_date, groups,
    created_at, subject
    """

  private static func employees(
    _ db: Database, _ clause: String, _ arguments: StatementArguments = []
  ) throws -> [Employee] {
    let statement = try db.cachedStatement(sql: "SELECT \(employeeColumns) FROM employee \(clause)")
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      var columns = Columns(row)
      return try employee(&columns)
    }
  }

  static func employee(_ columns: inout Columns) throws -> Employee {
    Employee(
      id: try columns.employee(), name: try columns.next(),
      facts: EmployeeFacts(
        firstName: try columns.next(), lastName: try columns.next(), department: try columns.next(),
        role: try columns.next(), location: try columns.next(), language: try columns.next(),
        startDate: try (columns.nextIfPresent() as String?).flatMap { CalendarDate($0) }),
      groups: try groups(from: columns.next()), createdAt: try columns.instant(),
      subject: try columns.nextIfPresent())
  }

  private static func groups(from json: String) throws -> [String] {
    // Most employees are in none; a decoder for each would be slow.
    json == "[]" ? [] : try JSONDecoder().decode([String].self, from: Data(json.utf8))
  }

  private static func json(_ groups: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(groups), as: UTF8.self)
  }

  private static func insert(_ employee: Employee, _ writing: Writing) throws {
    let facts = employee.facts
    let added = try writing.run(
      """
      INSERT INTO employee (id, name, name_key, first_name, last_name, department, role, location, language,
        start_date, groups, created_at, subject)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """,
      [
        employee.id.text, employee.name, EmployeeName.key(employee.name), facts.firstName, facts.lastName,
        facts.department, facts.role, facts.location, facts.language, facts.startDate?.description,
        try json(employee.groups), employee.createdAt.seconds, employee.subject,
      ])
    guard added == 1 else {
      throw StoreError(.conflict, "there is an employee '\(employee.name)', or with her subject, already")
    }
  }
}
