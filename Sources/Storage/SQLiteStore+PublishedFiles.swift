import Foundation
import GRDB
import GRDBSQLite
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func file(_ hash: StoryVersion) async throws(StoreError) -> [UInt8]? {
    try await read { db in
      let statement = try db.cachedStatement(sql: "SELECT bytes FROM published_file WHERE hash = ?")
      return try Data.fetchOne(statement, arguments: [Data(hash.bytes)]).map { Array($0) }
    }
  }

  package func size(ofFile hash: StoryVersion) async throws(StoreError) -> Int? {
    // The length stands before the bytes: none of them is read.
    try await read { db in try Self.file(hash, db)?.size }
  }

  package func file(_ hash: StoryVersion, in range: Range<Int>) async throws(StoreError) -> [UInt8]? {
    try await read { db in
      guard let file = try Self.file(hash, db), (0...file.size).contains(range.upperBound),
        range.lowerBound >= 0
      else { return nil }
      return try Self.bytes(ofRow: file.row, in: range, db)
    }
  }

  /// Writes the files that are not kept yet, each in a transaction of its own, so that nobody's turn waits for more
  /// than one of them.
  ///
  /// A file that is kept harms nobody before a publication names it, nor if none ever does.
  func keep(_ files: some Sequence<(StoryVersion, [UInt8])>) async throws(StoreError) {
    for (hash, bytes) in files where try await size(ofFile: hash) == nil {
      try await writer.write { writing in
        var statement = try BoundStatement(
          "INSERT INTO published_file (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", in: writing.db)
        statement.bind(hash.bytes)
        _ = try statement.run(lending: bytes)
      }
    }
  }

  private static func file(_ hash: StoryVersion, _ db: Database) throws -> (row: Int64, size: Int)? {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid, length(bytes) FROM published_file WHERE hash = ?")
    guard let row = try Row.fetchOne(statement, arguments: [Data(hash.bytes)]) else { return nil }
    var columns = Columns(row)
    return (try columns.next(), try columns.next())
  }

  /// `substr` would read all of it: a film is not held in memory for the sake of a piece.
  private static func bytes(ofRow row: Int64, in range: Range<Int>, _ db: Database) throws -> [UInt8] {
    var blob: OpaquePointer?
    let code = sqlite3_blob_open(db.sqliteConnection, "main", "published_file", "bytes", row, 0, &blob)
    defer { sqlite3_blob_close(blob) }
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    return try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      let code = sqlite3_blob_read(
        blob, buffer.baseAddress, Int32(clamping: range.count), Int32(clamping: range.lowerBound))
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      count = range.count
    }
  }
}
