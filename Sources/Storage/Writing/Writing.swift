import GRDB

/// A transaction under way, shared by all who write in it.
final class Writing {
  let db: Database
  /// Anonymous feedback was added: its order must not show.
  var addsAnonymous = false
  /// Something was written that the log must not keep.
  var clearsLog = false

  init(_ db: Database) { self.db = db }

  /// Runs a statement; gives how many rows it changed.
  @discardableResult
  func run(_ sql: String, _ arguments: StatementArguments) throws -> Int {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
    return db.changesCount
  }

  /// What comes before the commit.
  func finish() throws {
    if addsAnonymous { try AnonymousOrder.hide(in: db) }
  }
}
