import GRDB
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Storage

/// A file of the release before this one.
@Suite struct UpgradeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is kept in it stays, and what is new can be kept beside it.
  @Test func aFileFromBeforeTheOverlayGoesOn() async throws {
    // Made by this release, and taken back to what the last one knew.
    let store = try SQLiteStore(path: folder.file())
    try await store.add([Samples.noor, Samples.sam])
    try await store.keep(Samples.version)
    #expect(try await store.record(Samples.step(turn: 0)) == .saved)
    try store.close()
    let queue = try DatabaseQueue(path: folder.file())
    try await queue.write { db in
      try db.execute(
        sql: """
          DROP TABLE overlay; DROP TABLE outfit; DROP TABLE arrangement; DROP INDEX employee_subject;
          ALTER TABLE employee DROP COLUMN subject;
          DELETE FROM grdb_migrations WHERE identifier = '0007-overlay';
          """)
    }
    let known = try await queue.read { db in try Migrations.migrator.appliedIdentifiers(db) }
    #expect(known.max() == "0006-publications")
    try queue.close()

    let again = try SQLiteStore(path: folder.file())
    #expect(try await again.employees() == [Samples.noor, Samples.sam])
    #expect(try await again.journal(of: TourID(Samples.noor.id, Samples.visit)).count == 1)
    var noor = Samples.noor
    noor.subject = "n-1"
    #expect(try await again.update(noor) == .saved)
    #expect(try await again.employee(of: "n-1") == noor)
  }
}
