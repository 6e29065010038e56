import Foundation
import GRDB
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func standing(_ id: TourID) async throws(StoreError) -> Standing? {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(Self.employeeColumns), (SELECT max(number) FROM publication WHERE story = ?1),
            \(Self.tourColumns)
          FROM employee LEFT JOIN tour ON tour.employee = employee.id AND tour.story = ?1
          WHERE employee.id = ?2
          """)
      guard let row = try Row.fetchOne(statement, arguments: [id.story.text, id.employee.text]) else {
        return nil
      }
      var columns = Columns(row)
      var standing = Standing(
        employee: try Self.employee(&columns), tour: nil, items: try Self.itemIDs(of: id.employee, db),
        publication: try columns.nextIfPresent())
      if (try columns.nextIfPresent() as String?) != nil { standing.tour = try Self.tour(id, &columns) }
      return standing
    }
  }

  package func tours(of employee: EmployeeID) async throws(StoreError) -> [Tour] {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT \(Self.tourColumns) FROM tour WHERE employee = ? ORDER BY story")
      return try Row.fetchAll(statement, arguments: [employee.text]).map { row in
        var columns = Columns(row)
        let story: StoryID = try columns.id()
        return try Self.tour(TourID(employee, story), &columns)
      }
    }
  }

  package func tours(of story: StoryID, after employee: EmployeeID?, limit: Int) async throws(StoreError)
    -> [Tour]
  {
    try await read { db in
      // No id is before the empty text.
      let statement = try db.cachedStatement(
        sql: """
          SELECT employee, \(Self.tourColumns) FROM tour
          WHERE story = ? AND employee \(employee == nil ? ">=" : ">") ? ORDER BY employee LIMIT ?
          """)
      let rows = try Row.fetchCursor(statement, arguments: [story.text, employee?.text ?? "", limit])
      var tours: [Tour] = []
      while let row = try rows.next() {
        var columns = Columns(row)
        let id = TourID(try columns.employee(), try columns.id())
        tours.append(try Self.tour(id, &columns))
      }
      return tours
    }
  }

  package func tourCount(of story: StoryID) async throws(StoreError) -> Int {
    try await read { db in
      let statement = try db.cachedStatement(sql: "SELECT count(*) FROM tour WHERE story = ?")
      return try Int.fetchOne(statement, arguments: [story.text]) ?? 0
    }
  }

  package func tours() async throws(StoreError) -> [TourID] {
    try await read { db in
      try Row.fetchAll(db, sql: "SELECT employee, story FROM tour ORDER BY employee, story").map { row in
        var columns = Columns(row)
        return TourID(try columns.employee(), try columns.id())
      }
    }
  }

  /// `story` comes first: it tells whether there is a tour at all.
  private static let tourColumns = """
    story, version, publication, turn, attempt, state, begun_at, finished_at, finished_version, tour.language
    """

  static func tour(_ id: TourID, _ db: Database) throws -> Tour? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(tourColumns) FROM tour WHERE employee = ? AND story = ?")
    let arguments: StatementArguments = [id.employee.text, id.story.text]
    guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
    var columns = Columns(row)
    _ = try columns.next() as String
    return try tour(id, &columns)
  }

  private static func tour(_ id: TourID, _ columns: inout Columns) throws -> Tour {
    Tour(
      id: id, version: try columns.version(), publication: try columns.nextIfPresent(),
      turn: try columns.next(), attempt: try columns.next(), state: try columns.bytes(),
      begunAt: try columns.instant(), finishedAt: try columns.instantIfPresent(),
      finishedVersion: try columns.versionIfPresent(), language: try columns.nextIfPresent())
  }

  package func choose(_ language: String, for tour: TourID) async throws(StoreError) {
    try await writer.write { writing in
      _ = try writing.run(
        "UPDATE tour SET language = ? WHERE employee = ? AND story = ?",
        [language, tour.employee.text, tour.story.text])
    }
  }
}
