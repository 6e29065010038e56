import Foundation
import GRDB
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func standing(_ id: TourID) async throws(StoreError) -> Standing? {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(Self.employeeColumns), \(Self.tourColumns)
          FROM employee LEFT JOIN tour ON tour.employee = employee.id AND tour.story = ?
          WHERE employee.id = ?
          """)
      guard let row = try Row.fetchOne(statement, arguments: [id.story.text, id.employee.text]) else {
        return nil
      }
      var columns = Columns(row)
      let employee = try Self.employee(&columns)
      guard (try columns.nextIfPresent() as String?) != nil else {
        return Standing(employee: employee, tour: nil, items: try Self.itemIDs(of: id.employee, db))
      }
      let tour = try Self.tour(id, &columns)
      return Standing(employee: employee, tour: tour, items: try Self.itemIDs(of: id.employee, db))
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
    story, version, turn, attempt, state, begun_at, finished_at, tour.language
    """

  private static func tour(_ id: TourID, _ columns: inout Columns) throws -> Tour {
    Tour(
      id: id, version: try columns.version(), turn: try columns.next(), attempt: try columns.next(),
      state: try columns.bytes(), begunAt: try columns.instant(), finishedAt: try columns.instantIfPresent(),
      language: try columns.nextIfPresent())
  }

  package func choose(_ language: String, for tour: TourID) async throws(StoreError) {
    try await writer.write { writing in
      _ = try writing.run(
        "UPDATE tour SET language = ? WHERE employee = ? AND story = ?",
        [language, tour.employee.text, tour.story.text])
    }
  }
}

extension SQLiteStore {
  package func keep(_ version: StoryVersionRecord) async throws(StoreError) {
    try await writer.write { writing in
      _ = try writing.run(
        """
        INSERT INTO story_version (version, story, path, bytes, kept_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        [
          Data(version.version.bytes), version.story.text, version.path, Data(version.bytes),
          version.keptAt.seconds,
        ])
    }
  }

  package func version(_ version: StoryVersion) async throws(StoreError) -> StoryVersionRecord? {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT story, path, bytes, kept_at FROM story_version WHERE version = ?")
      guard let row = try Row.fetchOne(statement, arguments: [Data(version.bytes)]) else { return nil }
      var columns = Columns(row)
      return StoryVersionRecord(
        version: version, story: try columns.id(), path: try columns.next(), bytes: try columns.bytes(),
        keptAt: try columns.instant())
    }
  }
}
