import Foundation
import GRDB
package import Onboarding

/// Keeps everything in one SQLite file.
///
/// Several processes may have it open. Whoever writes waits for the disk before saying so: a write that returned
/// survives `kill -9` and power loss.
package struct SQLiteStore: Store {
  /// The file, as the user gave it.
  package let path: String
  let pool: DatabasePool
  let writer: GroupWriter

  /// Opens the file, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - path: of the file; its folder is made where there is none.
  ///   - patience: how long to wait for another process that holds the database, in seconds.
  /// - Throws: one clear line, and nothing damaged, where the file is not ours, newer than this program, locked,
  ///   damaged, or may not be written.
  package init(path: String, patience: Double = 5) throws(StoreError) {
    try self.init(path: path, patience: patience) { _ in }
  }

  /// `prepare` sets further things on each connection.
  init(path: String, patience: Double = 5, prepare: @escaping @Sendable (Database) throws -> Void)
    throws(StoreError)
  {
    try DatabaseFile(path: path, patience: patience).prepare()
    var configuration = Configuration()
    configuration.label = "store"
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.persistentReadOnlyConnections = true
    configuration.prepareDatabase { db in
      // What is erased is overwritten, not only forgotten.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try prepare(db)
    }
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB sets NORMAL, which may lose what was acknowledged when the power fails.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try Migrations.migrator.migrate(pool)
      self.path = path
      self.pool = pool
      let writer = GroupWriter(pool, path: path, patience: patience)
      // One who was killed may have left a log that shows what was written together.
      pool.writeWithoutTransaction { writer.clearLog(in: $0) }
      self.writer = writer
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Closes the file: later calls fail.
  ///
  /// Not needed for safety, only for whoever takes the file next.
  package func close() throws(StoreError) {
    do {
      try pool.close()
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Reads at one moment, beside the writers.
  func read<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreError) -> Value {
    do {
      return try await pool.read(work)
    } catch {
      throw StoreError(error, at: path)
    }
  }
}
