import Foundation
import GRDB
package import Onboarding
import StoryModel

extension SQLiteStore {
  package func record(_ step: Step) async throws(StoreError) -> Recorded {
    try await writer.write { writing in
      guard try Self.move(step, writing) else { return .conflict }
      try Self.append(step.entry, writing)
      try Self.give(step.items, by: step.entry, writing)
      try Self.add(step.note, writing)
      return .saved
    }
  }

  package func entry(of tour: TourID, turn: Int) async throws(StoreError) -> JournalEntry? {
    try await read { db in try Self.entries(of: tour, db, "AND turn = ?", turn).first }
  }

  package func journal(of tour: TourID) async throws(StoreError) -> [JournalEntry] {
    try await read { db in try Self.entries(of: tour, db, "AND turn >= ? ORDER BY turn", 0) }
  }

  /// Moves the tour on, or begins it; false where it is elsewhere by now, or its employee is gone.
  private static func move(_ step: Step, _ writing: Writing) throws -> Bool {
    step.entry.turn == 0 ? try begin(step.tour, writing) : try advance(step, writing)
  }

  private static func begin(_ tour: Tour, _ writing: Writing) throws -> Bool {
    try writing.run(
      """
      INSERT INTO tour (employee, story, version, turn, attempt, state, begun_at, finished_at)
      SELECT id, ?, ?, ?, ?, ?, ?, ? FROM employee WHERE id = ?
      ON CONFLICT DO NOTHING
      """,
      [
        tour.id.story.text, Data(tour.version.bytes), tour.turn, tour.attempt, Data(tour.state),
        tour.begunAt.seconds, tour.finishedAt?.seconds, tour.id.employee.text,
      ]) == 1
  }

  private static func advance(_ step: Step, _ writing: Writing) throws -> Bool {
    let tour = step.tour
    var statement = try BoundStatement(
      """
      UPDATE tour SET turn = ?, attempt = ?, state = ?, finished_at = ?
      WHERE employee = ? AND story = ? AND turn = ?
      """, in: writing.db)
    statement.bind(Int64(tour.turn))
    statement.bind(Int64(tour.attempt))
    statement.bind(tour.state)
    statement.bind(tour.finishedAt?.seconds)
    statement.bind(tour.id.employee.text)
    statement.bind(tour.id.story.text)
    statement.bind(Int64(step.entry.turn))
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
