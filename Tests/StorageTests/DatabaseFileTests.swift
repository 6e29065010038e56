import Foundation
import GRDB
import Onboarding
import Testing

@testable import Storage

/// A database that is not ours, newer, locked, full or read-only: one clear line, and nothing damaged.
@Suite struct DatabaseFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func whatWasSavedIsThereAgain() async throws {
    let first = try SQLiteStore(path: folder.file("deep/down/vicky.sqlite"))
    try await first.add([Samples.noor])
    try first.close()
    let second = try SQLiteStore(path: folder.file("deep/down/vicky.sqlite"))
    #expect(try await second.employees() == [Samples.noor])
    let attributes = try FileManager.default.attributesOfItem(atPath: second.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func twoProcessesMayHaveItOpen() async throws {
    let first = try SQLiteStore(path: folder.file())
    let second = try SQLiteStore(path: folder.file())
    try await first.add([Samples.noor])
    try await second.add([Samples.sam])
    #expect(try await first.employees().count == 2)
  }

  @Test func aPipeIsNoDatabase() async throws {
    #expect(mkfifo(folder.file(), 0o600) == 0)
    await expectError(.cannotOpen) { try SQLiteStore(path: folder.file()) }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() async throws {
    let queue = try DatabaseQueue(path: folder.file())
    try await queue.write { db in
      try db.execute(sql: "CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('x')")
    }
    try queue.close()
    try await expectLeftAlone(.notOurDatabase)
  }

  @Test(arguments: ["a text file", "SQLite format 3\0 and then nothing", String(repeating: "x", count: 5000)])
  func whatIsNoDatabaseIsLeftAlone(content: String) async throws {
    try Data(content.utf8).write(to: URL(filePath: folder.file()))
    try await expectLeftAlone(.notOurDatabase)
  }

  @Test func aNewerSchemaIsLeftAlone() async throws {
    try SQLiteStore(path: folder.file()).close()
    let queue = try DatabaseQueue(path: folder.file())
    try await queue.writeWithoutTransaction { db in
      try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999-later')")
      try db.checkpoint(.truncate)
    }
    try queue.close()
    try await expectLeftAlone(.newerSchema)
  }

  @Test func anEmptyFileBecomesOurs() async throws {
    try Data().write(to: URL(filePath: folder.file()))
    try await SQLiteStore(path: folder.file()).add([Samples.noor])
  }

  @Test func aFolderIsNoDatabase() async throws {
    await expectError(.cannotOpen) { try SQLiteStore(path: folder.path) }
  }

  @Test func aFolderThatCannotBeMadeIsSaid() async throws {
    try Data("x".utf8).write(to: URL(filePath: folder.file("file")))
    await expectError(.cannotOpen) { try SQLiteStore(path: folder.file("file/vicky.sqlite")) }
  }

  @Test func aLockedDatabaseIsSaid() async throws {
    let store = try SQLiteStore(path: folder.file(), patience: 0.1)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder.file(), configuration: configuration)
    try await other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
    await expectError(.locked) { try await store.add([Samples.noor]) }
    try await other.writeWithoutTransaction { db in try db.execute(sql: "COMMIT") }
    try await store.add([Samples.noor])
    #expect(try await store.employees() == [Samples.noor])
  }

  @Test func aFullDiskIsSaidAndNothingIsHalfWritten() async throws {
    let store = try SQLiteStore(path: folder.file())
    try await store.add([Samples.noor])
    try await store.keep(Samples.version)
    _ = try await store.record(Samples.step(turn: 0))
    try await store.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    var step = Samples.step(turn: 1, input: "text " + String(repeating: "x", count: 100_000))
    step.tour.state = Array(repeating: 7, count: 100_000)
    let big = step
    await expectError(.diskFull) { try await store.record(big) }
    #expect(try await store.journal(of: big.tour.id).count == 1)
    #expect(try await store.standing(big.tour.id)?.tour?.turn == 1)
    try await store.pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = 100000")
    }
    #expect(try await store.record(big) == .saved)
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func aFolderThatMayNotBeWrittenIsSaid() async throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
    await expectError(.readOnly) { try SQLiteStore(path: folder.file()) }
  }

  @Test func aDatabaseThatMayNotBeWrittenIsSaid() async throws {
    let store = try SQLiteStore(path: folder.file()) { db in try db.execute(sql: "SELECT 1") }
    try await store.pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA query_only = 1") }
    await expectError(.readOnly) { try await store.add([Samples.noor]) }
  }

  @Test func aDamagedDatabaseIsSaid() async throws {
    let first = try SQLiteStore(path: folder.file())
    try await first.add((0..<200).map { Samples.employee("e\($0)", "Collega \($0)") })
    try first.close()
    #expect(!FileManager.default.fileExists(atPath: folder.file("vicky.sqlite-wal")))
    var bytes = try Data(contentsOf: URL(filePath: folder.file()))
    for index in 4096..<bytes.count where index % 7 != 0 { bytes[index] = 0xA5 }
    try bytes.write(to: URL(filePath: folder.file()))
    await expectError(.damaged) { try await SQLiteStore(path: folder.file()).employees() }
  }

  @Test func waitsForTheDisk() async throws {
    let store = try SQLiteStore(path: folder.file())
    let settings = try await store.pool.writeWithoutTransaction { db in
      try ["journal_mode", "synchronous", "foreign_keys", "secure_delete"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)") ?? ""
      }
    }
    #expect(settings == ["wal", "2", "1", "1"])
  }

  private func expectLeftAlone(_ code: StoreError.Code) async throws {
    let before = try Data(contentsOf: URL(filePath: folder.file()))
    await expectError(code) { try SQLiteStore(path: folder.file()) }
    #expect(try Data(contentsOf: URL(filePath: folder.file())) == before)
  }
}
