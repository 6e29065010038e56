import GRDB
import GRDBSQLite

/// A prepared statement whose values go straight to SQLite, for the statements that every turn
/// needs, and those that read every tour.
struct BoundStatement {
  private let statement: OpaquePointer
  private let db: Database
  private var index: Int32 = 0

  init(_ sql: String, in db: Database) throws {
    statement = try db.cachedStatement(sql: sql).sqliteStatement
    self.db = db
    sqlite3_reset(statement)
  }

  mutating func bind(_ text: String) {
    index += 1
    sqlite3_bind_text(statement, index, text, Int32(clamping: text.utf8.count), Self.copied)
  }

  mutating func bind(_ bytes: [UInt8]) {
    index += 1
    _ = bytes.withUnsafeBytes {
      sqlite3_bind_blob(statement, index, $0.baseAddress, Int32(clamping: $0.count), Self.copied)
    }
  }

  mutating func bind(_ number: Int64) {
    index += 1
    sqlite3_bind_int64(statement, index, number)
  }

  mutating func bind(_ bytes: [UInt8]?) {
    if let bytes { bind(bytes) } else { bindNull() }
  }

  mutating func bindNull() {
    index += 1
    sqlite3_bind_null(statement, index)
  }

  mutating func bind(_ number: Int64?) {
    if let number { bind(number) } else { bindNull() }
  }

  mutating func bind(_ text: String?) {
    if let text { bind(text) } else { bindNull() }
  }

  /// Runs it; gives how many rows it changed.
  func run() throws -> Int {
    let code = sqlite3_step(statement)
    defer { sqlite3_reset(statement) }
    guard code == SQLITE_DONE else { throw failure }
    return db.changesCount
  }

  /// Runs it with bytes that are too many to be copied, or to be kept with it; gives how many rows it changed.
  mutating func run(lending bytes: [UInt8]) throws -> Int {
    index += 1
    return try bytes.withUnsafeBytes {
      if $0.isEmpty {
        sqlite3_bind_zeroblob(statement, index, 0)
      } else {
        sqlite3_bind_blob64(statement, index, $0.baseAddress, UInt64($0.count), nil)
      }
      defer { sqlite3_clear_bindings(statement) }
      return try run()
    }
  }

  /// Reads its rows one after the other.
  func forEachRow(_ body: (BoundRow) throws -> Void) throws {
    defer { sqlite3_reset(statement) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try body(BoundRow(statement: statement))
      case SQLITE_DONE: return
      default: throw failure
      }
    }
  }

  private var failure: DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
      message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
  }

  /// SQLite makes a copy of what is bound (`SQLITE_TRANSIENT`).
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
