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
    return try await writer.write { writing in
      let story = publication.story
      guard publication.number == (try Self.current(story, writing.db) ?? 0) + 1 else { return .conflict }
      let moved = try Self.moved(since: tours, of: story, writing.db)
      guard moved.isEmpty || tours.admits(moved) else { return .conflict }
      try Self.keep(record, writing)
      try Self.insert(publication, files, writing)
      return .saved
    }
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
    _ db: Database, _ clause: String, _ arguments: StatementArguments
  ) throws -> [Publication] {
    var files: [StoryID: [Int: [PublishedFile]]] = [:]
    let named = try db.cachedStatement(
      sql: """
        SELECT story, number, path, hash
        FROM publication_file \(clause) ORDER BY story, number, position
        """)
    for row in try Row.fetchAll(named, arguments: arguments) {
      var columns = Columns(row)
      let story: StoryID = try columns.id()
      let number: Int = try columns.next()
      files[story, default: [:]][number, default: []].append(
        PublishedFile(path: try columns.next(), hash: try columns.version()))
    }
    let statement = try db.cachedStatement(
      sql: """
        SELECT story, number, version, published_at, published_by, note
        FROM publication \(clause) ORDER BY story, number
        """)
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      var columns = Columns(row)
      let story: StoryID = try columns.id()
      let number: Int = try columns.next()
      return Publication(
        story: story, number: number, version: try columns.version(), at: try columns.instant(),
        by: try columns.next(), note: try columns.next(), files: files[story]?[number] ?? [])
    }
  }

  private static func insert(_ publication: Publication, _ files: [[UInt8]], _ writing: Writing) throws {
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
    for (position, (file, bytes)) in zip(publication.files, files).enumerated() {
      let hash = Data(file.hash.bytes)
      try writing.run(
        "INSERT INTO published_file (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", [hash, Data(bytes)])
      try writing.run(
        "INSERT INTO publication_file (story, number, position, path, hash) VALUES (?, ?, ?, ?, ?)",
        [story, number, position, file.path, hash])
    }
  }
}
