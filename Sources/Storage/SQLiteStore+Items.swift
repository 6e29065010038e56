import GRDB
package import Onboarding
import StoryModel

extension SQLiteStore {
  package func items(of employee: EmployeeID) async throws(StoreError) -> [GivenItem] {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT item, story, given_at FROM employee_items WHERE employee = ? ORDER BY item")
      return try Row.fetchAll(statement, arguments: [employee.text]).map { row in
        var columns = Columns(row)
        return GivenItem(try columns.id(), from: try columns.id(), at: try columns.instant())
      }
    }
  }

  static func itemIDs(of employee: EmployeeID, _ db: Database) throws -> Set<ItemID> {
    let statement = try db.cachedStatement(sql: "SELECT item FROM employee_items WHERE employee = ?")
    return Set(try String.fetchAll(statement, arguments: [employee.text]).map { ItemID($0) })
  }

  /// Writes what a turn gives, in the turn's transaction.
  static func give(_ items: [ItemID], by entry: JournalEntry, _ writing: Writing) throws {
    for item in items {
      try writing.run(
        """
        INSERT INTO employee_items (employee, item, story, given_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
        """, [entry.tour.employee.text, item.text, entry.tour.story.text, entry.at.seconds])
    }
  }
}
