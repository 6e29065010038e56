import Foundation
import GRDB
package import Onboarding
import StoryModel

extension SQLiteStore {
  package func record(_ step: Step) async throws(StoreError) -> Recorded {
    try await writer.write { writing in try Self.save([step], writing) }
  }

  package func record(_ steps: [[Step]]) async throws(StoreError) -> [Recorded] {
    try await writer.write { writing in try steps.map { try Self.save($0, writing) } }
  }

  /// Writes what one tour did, all or nothing: nothing is written before the tour has moved.
  private static func save(_ steps: [Step], _ writing: Writing) throws -> Recorded {
    guard let first = steps.first, let last = steps.last else { return .saved }
    guard steps.followEachOther, try move(from: first.entry.turn, to: last.tour, writing) else {
      return .conflict
    }
    for step in steps {
      try append(step.entry, writing)
      try give(step.items, by: step.entry, writing)
      try add(step.note, writing)
    }
    return .saved
  }

  package func entry(of tour: TourID, turn: Int) async throws(StoreError) -> JournalEntry? {
    try await read { db in try Self.entries(of: tour, db, "AND turn = ?", turn).first }
  }

  package func journal(of tour: TourID) async throws(StoreError) -> [JournalEntry] {
    try await read { db in try Self.entries(of: tour, db, "AND turn >= ? ORDER BY turn", 0) }
  }

  /// Moves the tour on, or begins it; false where it is elsewhere by now, its employee is gone, or there is a later
  /// publication than the one it moves to.
  private static func move(from turn: Int, to tour: Tour, _ writing: Writing) throws -> Bool {
    turn == 0 ? try begin(tour, writing) : try advance(tour, from: turn, writing)
  }

  private static func begin(_ tour: Tour, _ writing: Writing) throws -> Bool {
    try writing.run(
      """
      INSERT INTO tour (
        employee, story, version, publication, turn, attempt, state, begun_at, finished_at, finished_version)
      SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM employee
      WHERE id = ?1 AND ?4 IS (SELECT max(number) FROM publication WHERE story = ?2)
      ON CONFLICT DO NOTHING
      """,
      [
        tour.id.employee.text, tour.id.story.text, Data(tour.version.bytes), tour.publication, tour.turn,
        tour.attempt, Data(tour.state), tour.begunAt.seconds, tour.finishedAt?.seconds,
        tour.finishedVersion.map { Data($0.bytes) },
      ]) == 1
  }

  private static func advance(_ tour: Tour, from turn: Int, _ writing: Writing) throws -> Bool {
    var statement = try BoundStatement(
      """
      UPDATE tour SET turn = ?1, attempt = ?2, state = ?3, version = ?4, publication = ?5, finished_at = ?6,
        finished_version = ?7
      WHERE employee = ?8 AND story = ?9 AND turn = ?10
        AND ?5 IS (SELECT max(number) FROM publication WHERE story = ?9)
      """, in: writing.db)
    statement.bind(Int64(tour.turn))
    statement.bind(Int64(tour.attempt))
    statement.bind(tour.state)
    statement.bind(tour.version.bytes)
    statement.bind(tour.publication.map { Int64($0) })
    statement.bind(tour.finishedAt?.seconds)
    statement.bind(tour.finishedVersion?.bytes)
    statement.bind(tour.id.employee.text)
    statement.bind(tour.id.story.text)
    statement.bind(Int64(turn))
    return try statement.run() == 1
  }

  private static func append(_ entry: JournalEntry, _ writing: Writing) throws {
    var statement = try BoundStatement(
      """
      INSERT INTO journal (employee, story, turn, attempt, input, at, local_date, read, seed, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: writing.db)
    statement.bind(entry.tour.employee.text)
    statement.bind(entry.tour.story.text)
    statement.bind(Int64(entry.turn))
    statement.bind(Int64(entry.attempt))
    statement.bind(entry.input)
    statement.bind(entry.at.seconds)
    statement.bind(Int64(entry.localDate.day))
    statement.bind(entry.read)
    statement.bind(entry.seed.map { Int64(bitPattern: $0) })
    statement.bind(entry.version.bytes)
    _ = try statement.run()
  }

  private static func entries(
    of tour: TourID, _ db: Database, _ clause: String, _ turn: Int
  ) throws -> [JournalEntry] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT turn, attempt, input, at, local_date, read, seed, version
        FROM journal WHERE employee = ? AND story = ? \(clause)
        """)
    return try Row.fetchAll(statement, arguments: [tour.employee.text, tour.story.text, turn]).map { row in
      var columns = Columns(row)
      return JournalEntry(
        tour: tour, turn: try columns.next(), attempt: try columns.next(), input: try columns.next(),
        at: try columns.instant(), localDate: try columns.date(), read: try columns.nextIfPresent(),
        seed: try (columns.nextIfPresent() as Int64?).map { UInt64(bitPattern: $0) },
        version: try columns.version())
    }
  }
}

extension Columns {
  fileprivate mutating func date() throws -> CalendarDate {
    let day: Int64 = try next()
    guard let date = CalendarDate(day: day) else { throw damage("day \(day)") }
    return date
  }
}
