import GRDB
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func roster(of story: StoryID) async throws(StoreError) -> Roster {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT id, name, department, begun_at, finished_at
          FROM employee LEFT JOIN tour ON tour.employee = employee.id AND tour.story = ?
          ORDER BY name_key
          """)
      let rows = try Row.fetchAll(statement, arguments: [story.text]).map { row in
        var columns = Columns(row)
        return Roster.Row(
          employee: try columns.employee(), name: try columns.next(), department: try columns.next(),
          begunAt: try columns.instantIfPresent(), finishedAt: try columns.instantIfPresent())
      }
      return Roster(rows: rows, erased: try Self.erased(db, story))
    }
  }

  private static func erased(_ db: Database, _ story: StoryID) throws -> Roster.Tally {
    let statement = try db.cachedStatement(sql: "SELECT begun, finished FROM erased_tally WHERE story = ?")
    guard let row = try Row.fetchOne(statement, arguments: [story.text]) else { return Roster.Tally() }
    var columns = Columns(row)
    return Roster.Tally(begun: try columns.next(), finished: try columns.next())
  }
}
