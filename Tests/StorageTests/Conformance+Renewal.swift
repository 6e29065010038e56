import Onboarding
import StoryModel
import Testing

extension Conformance {
  /// Sessions that go on under another token.
  @Suite struct Renewal {
    let folder = try? TemporaryFolder()

    func grant(_ byte: UInt8, _ employee: EmployeeID = Samples.noor.id, until seconds: Int64) -> Grant {
      Grant(
        hash: TokenHash(bytes: .init(repeating: byte, count: 32)), role: .employee(employee),
        expiresAt: Instant(seconds: seconds), limit: Instant(seconds: 500))
    }

    @Test(arguments: StoreKind.allCases) func theNewOneComesInPlaceOfTheOld(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor])
      let (old, new) = (grant(1, until: 100), grant(2, until: 200))
      try await store.add([old], as: .overlay)
      #expect(try await store.grant(old.hash, .overlay) == old, "its limit is kept")
      #expect(try await store.replace(old.hash, by: new, .session) == .conflict, "it is of another kind")
      #expect(try await store.replace(old.hash, by: new, .overlay) == .saved)
      #expect(try await store.grant(old.hash, .overlay) == nil)
      #expect(try await store.grant(new.hash, .overlay) == new)
      #expect(try await store.replace(old.hash, by: grant(3, until: 300), .overlay) == .conflict)
      #expect(try await store.grant(grant(3, until: 300).hash, .overlay) == nil, "nothing changed")
    }

    @Test(arguments: StoreKind.allCases) func whoIsGoneHasNoneInPlaceOfAnother(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor])
      let old = grant(1, until: 100)
      try await store.add([old], as: .overlay)
      let foreign = grant(2, EmployeeID("zz"), until: 200)
      await expectError(.conflict) { try await store.replace(old.hash, by: foreign, .overlay) }
      #expect(try await store.grant(old.hash, .overlay) == old, "both or nothing")
    }
  }
}
