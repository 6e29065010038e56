import Authoring
import Foundation
import GRDB
import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

@testable import Storage

/// Publications in the file itself: what an older program left, and what is kept once.
@Suite struct PublicationFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A file as the program before publications left it: two under way, one finished.
  private func older() async throws {
    try DatabaseFile(path: folder.file(), patience: 1).prepare()
    let queue = try DatabaseQueue(path: folder.file())
    let earlier = Migrations.migrator.migrations.prefix { $0 != "0006-publications" }
    try Migrations.migrator.migrate(queue, upTo: try #require(earlier.last))
    try await queue.write { db in
      try db.execute(
        sql: "INSERT INTO story_version VALUES (?, 'visit', ?, ?, 5)",
        arguments: [
          Data(Samples.version.version.bytes), Samples.version.path, Data(Samples.version.bytes),
        ])
      for (id, finished) in [("a1", nil), ("b2", 150), ("c3", nil)] as [(String, Int?)] {
        try db.execute(
          sql: """
            INSERT INTO employee (id, name, name_key, first_name, last_name, department, role, location, language,
              groups, created_at) VALUES (?1, ?1, ?1, '', '', '', '', '', 'nl', '[]', 1)
            """, arguments: [id])
        try db.execute(
          sql: "INSERT INTO tour VALUES (?, 'visit', ?, 1, 1, x'00ff00', 100, ?, 'en')",
          arguments: [id, Data(Samples.version.version.bytes), finished])
      }
    }
    try queue.close()
  }

  @Test func anOlderFileOpensWithItsTours() async throws {
    try await older()
    let store = try SQLiteStore(path: folder.file())
    let tours = try await store.tours(of: Samples.visit, after: nil, limit: 10)
    #expect(tours.map(\.id.employee.text) == ["a1", "b2", "c3"])
    #expect(tours.map(\.publication) == [nil, nil, nil])
    #expect(tours.map(\.finishedVersion) == [nil, Samples.version.version, nil])
    #expect(tours.map(\.language) == ["en", "en", "en"])
    #expect(tours.map(\.state) == Array(repeating: [0, 255, 0], count: 3))
    let noor = Samples.employee("a1", "a1")
    #expect(try await store.standing(TourID(noor.id, Samples.visit))?.publication == nil)
    #expect(try await store.record(Samples.step(of: noor, turn: 1)) == .saved)
    #expect(try await store.publish(Samples.publication(1), tours: store.surveyed(Samples.visit)) == .saved)
    #expect(try await store.record(Samples.step(of: noor, turn: 2, publication: 1)) == .saved)
  }

  @Test func aFileIsKeptOncePerHash() async throws {
    let store = try SQLiteStore(path: folder.file())
    let picture = String(repeating: "een plaat ", count: 20)
    _ = try await store.publish(Samples.publication(1, files: ["a.svg": picture, "b.svg": picture]))
    _ = try await store.publish(Samples.publication(2, files: ["c.svg": picture, "d.svg": "een andere"]))
    let counts = try await store.pool.read { db in
      try ["published_file", "publication_file"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
      }
    }
    #expect(counts == [2, 4])
  }

  /// A film takes long to write: turns wait for one at most, and never for one that is kept already.
  @Test func eachFileIsWrittenInATransactionOfItsOwn() async throws {
    let log = InsertLog()
    let store = try SQLiteStore(path: folder.file()) { log.follow($0) }
    let films: KeyValuePairs = ["a.mp4": "een film", "b.mp4": "een film", "c.mp4": "een andere"]
    log.clear()
    #expect(try await store.publish(Samples.publication(1, files: films)) == .saved)
    let publishing = ["story_version", "publication"]
    let named = ["publication_file", "publication_file", "publication_file"]
    #expect(log.transactions == [["published_file"], ["published_file"], publishing + named])
    log.clear()
    #expect(try await store.publish(Samples.publication(2, files: films)) == .saved)
    #expect(log.transactions == [publishing + named])
  }

  @Test func whatIsPublishedIsThereAgain() async throws {
    let first = try SQLiteStore(path: folder.file())
    let sample = Samples.publication(1, files: ["a.svg": "een plaat"])
    _ = try await first.publish(sample)
    try first.close()
    let second = try SQLiteStore(path: folder.file())
    #expect(try await second.publication(1, of: Samples.visit) == sample.publication)
    #expect(try await second.file(sample.publication.files[0].hash) == sample.bytes[0])
  }

  /// Another process published: whoever still has the story before it is stopped at once.
  @Test func anotherProcessIsHeardAtOnce() async throws {
    let here = try SQLiteStore(path: folder.file())
    let there = try SQLiteStore(path: folder.file())
    try await here.add([Samples.noor])
    _ = try await here.publish(Samples.publication(1))
    #expect(try await here.record(Samples.step(turn: 0, publication: 1)) == .saved)
    let tours = try await there.surveyed(Samples.visit)
    #expect(try await there.publish(Samples.publication(2, of: Samples.later), tours: tours) == .saved)
    #expect(try await here.record(Samples.step(turn: 1, publication: 1)) == .conflict)
    #expect(try await here.currentPublications() == [Samples.visit: 2])
  }

  /// Her tours go; what was published stays.
  @Test func erasingLeavesWhatWasPublished() async throws {
    let store = try SQLiteStore(path: folder.file())
    try await store.add([Samples.noor])
    _ = try await store.publish(Samples.publication(1))
    _ = try await store.record(Samples.step(turn: 0, publication: 1))
    #expect(try await store.erase(Samples.noor.id))
    #expect(try await store.tours(of: Samples.visit, after: nil, limit: 1).isEmpty)
    #expect(try await store.publications().count == 1)
  }
}
