import Foundation
import GRDB
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func keep(_ version: StoryVersionRecord) async throws(StoreError) {
    try await writer.write { writing in try Self.keep(version, writing) }
  }

  static func keep(_ version: StoryVersionRecord, _ writing: Writing) throws {
    try writing.run(
      """
      INSERT INTO story_version (version, story, path, bytes, kept_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """,
      [
        Data(version.version.bytes), version.story.text, version.path, Data(version.bytes),
        version.keptAt.seconds,
      ])
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
