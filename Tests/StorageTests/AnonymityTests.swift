import Foundation
import GRDB
import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Storage

/// What somebody learns of anonymous feedback who holds the files.
@Suite struct AnonymityTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func store(adding ids: [String]) async throws -> SQLiteStore {
    let store = try SQLiteStore(path: folder.file())
    try await store.add([Samples.noor])
    try await store.keep(Samples.version)
    for (turn, id) in ids.enumerated() {
      _ = try await store.record(
        Samples.step(turn: turn, input: "feedback", note: Samples.anonymous(id, text: "zei \(id)")))
    }
    return store
  }

  @Test func theTableHasNothingThatOrders() async throws {
    let store = try await store(adding: ["c", "a", "b"])
    let columns = try await store.pool.read { db in try db.columns(in: "anonymous_feedback").map(\.name) }
    #expect(
      columns == ["id", "story", "topic", "scale", "value", "text", "week", "status", "answer", "is_public"])
    await #expect(throws: DatabaseError.self) {
      try await store.pool.read { db in try Int.fetchOne(db, sql: "SELECT rowid FROM anonymous_feedback") }
    }
    let tables = try await store.pool.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE name LIKE 'sqlite_seq%'")
    }
    #expect(tables.isEmpty)
  }

  @Test func thePlacesInTheFileFollowTheRandomKeys() async throws {
    let ids = ["k", "c", "x", "a", "q", "f", "z", "b"]
    let store = try await store(adding: ids)
    try await store.pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    let bytes = try folder.bytes()
    let places = try ids.map { id in
      (id, try #require(bytes.range(of: Data("zei \(id)".utf8))).lowerBound)
    }
    let order = places.sorted { $0.1 < $1.1 }.map(\.0)
    #expect(order == ids.sorted() || order == ids.sorted().reversed())
    for id in ids { #expect(bytes.ranges(of: Data("zei \(id)".utf8)).count == 1) }
  }

  @Test func theLogDoesNotTellWhatWasWrittenTogether() async throws {
    let store = try await store(adding: ["c", "a"])
    // The last one to come is answered before the log is emptied.
    #expect(try await isEmptied())
    #expect(try await store.feedback().count == 2)
  }

  /// What she says of her own accord is as anonymous as what a beat asked for.
  @Test func whatIsToldBesideAnyTurnTellsNoMore() async throws {
    let store = try await store(adding: ["k", "c"])
    let ids = ["x", "a", "q"]
    for id in ids { try await store.add(Samples.anonymous(id, text: "zei \(id)")) }
    #expect(try await isEmptied())
    let bytes = try folder.bytes()
    let places = try (ids + ["k", "c"]).map { id in
      (id, try #require(bytes.range(of: Data("zei \(id)".utf8))).lowerBound)
    }
    let order = places.sorted { $0.1 < $1.1 }.map(\.0)
    #expect(order == order.sorted() || order == order.sorted().reversed(), "the keys alone decide")
    for id in ids { #expect(bytes.ranges(of: Data("zei \(id)".utf8)).count == 1) }
  }

  @Test func aReaderOnlyPutsTheEmptyingOff() async throws {
    let store = try await store(adding: [])
    let reader = try DatabaseQueue(path: folder.file())
    let isDone = try await reader.read { db in
      _ = try Row.fetchAll(db, sql: "SELECT * FROM employee")
      let done = DispatchSemaphore(value: 0)
      Task {
        _ = try await store.record(Samples.step(turn: 0, note: Samples.anonymous("a")))
        try await store.add([Samples.sam])
        done.signal()
      }
      return done.wait(timeout: .now() + 60) == .success
    }
    #expect(isDone, "both are written while somebody reads")
    #expect(try await isEmptied())
    _ = try await store.feedback()
  }

  /// Whether the log is emptied before long.
  private func isEmptied() async throws -> Bool {
    for _ in 0..<300 {
      if try Data(contentsOf: URL(filePath: folder.file() + "-wal")).isEmpty { return true }
      try await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  @Test func whoIsErasedIsOverwritten() async throws {
    let store = try await store(adding: [])
    var secret = Samples.employee("e9", "Geheime Naam")
    secret.subject = "geheimkenmerk"
    try await store.add([secret])
    try await store.wear(Conformance.Choices.piece("geheimehoed"), of: secret.id)
    _ = try await store.record(Samples.step(of: secret, turn: 0, input: "text zeergeheim"))
    #expect(try await store.erase(secret.id))
    try await Task.sleep(for: .milliseconds(200))
    let bytes = try folder.bytes()
    for trace in ["Geheime", "geheime", "zeergeheim", "geheimkenmerk"] {
      #expect(bytes.range(of: Data(trace.utf8)) == nil)
    }
  }

  @Test func whoIsErasedIsOverwrittenWhenThatIsSaid() async throws {
    let store = try await store(adding: [])
    let secret = Samples.employee("e9", "Geheime Naam")
    try await store.add([secret])
    let reader = try DatabaseQueue(path: folder.file())
    // Longer than emptying the log waits for a reader, who is in another process.
    async let reading: Void = reader.read { db in
      _ = try Row.fetchAll(db, sql: "SELECT * FROM employee")
      Thread.sleep(forTimeInterval: 0.7)
    }
    try await Task.sleep(for: .milliseconds(100))
    #expect(try await store.erase(secret.id))
    #expect(try folder.bytes().range(of: Data("Geheime".utf8)) == nil)
    try await reading
  }

  @Test func tokensAreNotInTheFile() async throws {
    let world = TestWorld(store: try SQLiteStore(path: folder.file()))
    let link = try await world.onboarding.invite(.webTeam).token
    let session = try #require(try await world.onboarding.trade(link)).token
    let noor = try await world.onboarding.employee(namedOrNew: "Noor").id
    let overlay = try #require(try await world.onboarding.beginOverlay(for: noor)).token
    let bytes = try folder.bytes()
    for token in [link, session, overlay] { #expect(bytes.range(of: Data(token.secret.utf8)) == nil) }
    #expect(bytes.range(of: Data(link.hash.bytes)) != nil)
  }
}
