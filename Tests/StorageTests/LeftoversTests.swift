import Foundation
import GRDB
import Onboarding
import StoryModel
import Testing

@testable import Storage

/// What a program that was killed, or somebody who can write the file, left behind.
@Suite struct LeftoversTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aLogThatWasLeftIsEmptiedAtTheNextStart() async throws {
    let killed = try SQLiteStore(path: folder.file())
    try await killed.add([Samples.noor])
    let copy = try TemporaryFolder()
    for name in ["vicky.sqlite", "vicky.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: folder.file(name), toPath: copy.file(name))
    }
    #expect(try Data(contentsOf: URL(filePath: copy.file("vicky.sqlite-wal"))).count > 0)

    let next = try SQLiteStore(path: copy.file())
    #expect(try Data(contentsOf: URL(filePath: copy.file("vicky.sqlite-wal"))).isEmpty)
    #expect(try await next.employees() == [Samples.noor])
  }

  @Test(arguments: [Int64.max, .min])
  func anInstantThatCannotBeIsDamage(_ seconds: Int64) async throws {
    let store = try SQLiteStore(path: folder.file())
    try await store.add([Samples.noor])
    try await store.pool.writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE employee SET created_at = ?", arguments: [seconds])
    }
    do {
      _ = try await store.employees()
      Issue.record("it was read")
    } catch {
      #expect(error.code == .damaged)
    }
  }
}
