import Foundation
import GRDB
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func publications() async throws(StoreError) -> [Publication] {
    try await read { db in try Self.publications(db, "", []) }
  }

  package func publications(of story: StoryID) async throws(StoreError) -> [Publication] {
    try await read { db in try Self.publications(db, "WHERE story = ?", [story.text]) }
  }

  package func publication(_ number: Int, of story: StoryID) async throws(StoreError) -> Publication? {
    try await read { db in
      let files = try Self.files(db, "number = ? ORDER BY position", [story.text, number])
      return try Self.publications(
        db, "WHERE story = ? AND number = ?", [story.text, number], files: files
      ).first
    }
  }

  package func lastFile(at path: String, of story: StoryID) async throws(StoreError) -> PublishedFile? {
    try await read { db in
      try Self.files(db, "path = ? ORDER BY number DESC LIMIT 1", [story.text, path]).first
    }
  }

  package func currentPublications() async throws(StoreError) -> [StoryID: Int] {
    try await read { db in
      // From story to story in the key's order, so that the number of publications does not count.
      let statement = try db.cachedStatement(
        sql: """
          WITH RECURSIVE published (story) AS (
            SELECT min(story) FROM publication
            UNION ALL
            SELECT (SELECT min(story) FROM publication WHERE story > published.story) FROM published
            WHERE published.story IS NOT NULL
          )
          SELECT story, (SELECT max(number) FROM publication WHERE story = published.story)
          FROM published WHERE story IS NOT NULL
          """)
      return try Row.fetchAll(statement).reduce(into: [:]) { numbers, row in
        var columns = Columns(row)
        numbers[try columns.id()] = try columns.next()
      }
    }
  }

  package func publish(
    _ publication: Publication, record: StoryVersionRecord, files: [[UInt8]], tours: SurveyedTours
  ) async throws(StoreError) -> Recorded {
    try publication.check(record, files)
    guard try await isNext(publication) else { return .conflict }
    try await keep(zip(publication.files.map(\.hash), files))
    return try await writer.write { writing in
      let story = publication.story
      guard publication.number == (try Self.current(story, writing.db) ?? 0) + 1 else { return .conflict }
      let moved = try Self.moved(since: tours, of: story, writing.db)
      guard moved.isEmpty || tours.admits(moved) else { return .conflict }
      try Self.keep(record, writing)
      try Self.insert(publication, writing)
      return .saved
    }
  }

  /// Asked before any file is written; it counts when it is asked again, in the transaction.
  private func isNext(_ publication: Publication) async throws(StoreError) -> Bool {
    try await read { db in publication.number == (try Self.current(publication.story, db) ?? 0) + 1 }
  }

  /// Tours that began or moved since.
  private static func moved(since tours: SurveyedTours, of story: StoryID, _ db: Database) throws -> [Tour] {
    var statement = try BoundStatement("SELECT employee, turn FROM tour WHERE story = ?", in: db)
    statement.bind(story.text)
    var moved: [EmployeeID] = []
    try statement.forEachRow { row in
      let employee = EmployeeID(row.text(0))
      if !tours.isStill(employee, at: Int(row.number(1))) { moved.append(employee) }
    }
    return try moved.compactMap { try tour(TourID($0, story), db) }
  }

  private static func current(_ story: StoryID, _ db: Database) throws -> Int? {
    let statement = try db.cachedStatement(sql: "SELECT max(number) FROM publication WHERE story = ?")
    return try Int.fetchOne(statement, arguments: [story.text])
  }

  private static func publications(
    _ db: Database, _ clause: String, _ arguments: StatementArguments, files: [PublishedFile] = []
  ) throws -> [Publication] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT story, number, version, published_at, published_by, note
        FROM publication \(clause) ORDER BY story, number
        """)
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      var columns = Columns(row)
      return Publication(
        story: try columns.id(), number: try columns.next(), version: try columns.version(),
        at: try columns.instant(), by: try columns.next(), note: try columns.next(), files: files)
    }
  }

  private static func files(
    _ db: Database, _ clause: String, _ arguments: StatementArguments
  ) throws -> [PublishedFile] {
    let statement = try db.cachedStatement(
      sql: "SELECT path, hash FROM publication_file WHERE story = ? AND \(clause)")
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      var columns = Columns(row)
      return PublishedFile(path: try columns.next(), hash: try columns.version())
    }
  }

  private static func insert(_ publication: Publication, _ writing: Writing) throws {
    let (story, number) = (publication.story.text, publication.number)
    try writing.run(
      """
      INSERT INTO publication (story, number, version, published_at, published_by, note)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        story, number, Data(publication.version.bytes), publication.at.seconds, publication.by,
        publication.note,
      ])
    for (position, file) in publication.files.enumerated() {
      try writing.run(
        "INSERT INTO publication_file (story, number, position, path, hash) VALUES (?, ?, ?, ?, ?)",
        [story, number, position, file.path, Data(file.hash.bytes)])
    }
  }
}
