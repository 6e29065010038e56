import Foundation
import GRDBSQLite
import Onboarding
import Storage

/// The same rows written by prepared statements alone, sixty-four turns a transaction: as fast as SQLite can.
enum BareRows {
  static func measure(in folder: String) async throws {
    let parallel = try await ParallelTours(in: folder)
    var database: OpaquePointer?
    guard sqlite3_open(parallel.path, &database) == SQLITE_OK else { throw Bench.Usage() }
    defer { sqlite3_close(database) }
    try run("PRAGMA synchronous = FULL", in: database)
    let update = try prepare(
      "UPDATE tour SET version = version, turn = ?, attempt = 1, state = ?, finished_at = NULL WHERE employee = ? AND story = 'bench'",
      in: database)
    let insert = try prepare(
      """
      INSERT INTO journal (employee, story, turn, attempt, input, at, local_date, read, seed, version)
      SELECT employee, story, ?, 1, ?, 1795420800, 20781, NULL, NULL, version FROM tour WHERE employee = ? AND story = 'bench'
      """, in: database)
    let state = [UInt8](repeating: 7, count: 240)
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    let start = ContinuousClock.now
    for turn in 1...ParallelTours.turns {
      try run("BEGIN IMMEDIATE", in: database)
      for tour in parallel.tours {
        sqlite3_bind_int64(update, 1, Int64(turn + 1))
        sqlite3_bind_blob(update, 2, state, Int32(state.count), transient)
        sqlite3_bind_text(update, 3, tour.employee.text, -1, transient)
        try step(update)
        sqlite3_bind_int64(insert, 1, Int64(turn))
        sqlite3_bind_text(insert, 2, "option door", -1, transient)
        sqlite3_bind_text(insert, 3, tour.employee.text, -1, transient)
        try step(insert)
      }
      try run("COMMIT", in: database)
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    sqlite3_finalize(update)
    sqlite3_finalize(insert)
    print("turns \(ParallelTours.count * ParallelTours.turns) seconds \(seconds)")
  }

  private static func run(_ sql: String, in database: OpaquePointer?) throws {
    guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw Bench.Usage() }
  }

  private static func prepare(_ sql: String, in database: OpaquePointer?) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { throw Bench.Usage() }
    return statement
  }

  private static func step(_ statement: OpaquePointer?) throws {
    guard sqlite3_step(statement) == SQLITE_DONE else { throw Bench.Usage() }
    sqlite3_reset(statement)
  }
}
