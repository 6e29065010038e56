import Onboarding
import StoryModel
import Testing

extension Conformance {
  /// Sessions that go on under another token.
  @Suite struct Renewal {
    let folder = try? TemporaryFolder()

    func grant(
      _ byte: UInt8, _ employee: EmployeeID = Samples.noor.id, until seconds: Int64, limit: Int64 = 500
    ) -> Grant {
      Grant(
        hash: TokenHash(bytes: .init(repeating: byte, count: 32)), role: .employee(employee),
        expiresAt: Instant(seconds: seconds), limit: Instant(seconds: limit))
    }

    @Test(arguments: StoreKind.allCases) func theNewOneComesAndTheOldEndsSoon(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor])
      let (old, new, third) = (grant(1, until: 100), grant(2, until: 200), grant(3, until: 300))
      let end = Instant(seconds: 60)
      #expect(try await store.renew(old.hash, endingAt: end, by: new) == .conflict, "it is not there")
      try await store.add([old], as: .session)
      #expect(try await store.renew(old.hash, endingAt: end, by: new) == .conflict, "it is of another kind")
      #expect(try await store.grant(new.hash, .overlay) == nil, "nothing changed")
      try await store.add([old], as: .overlay)
      #expect(try await store.grant(old.hash, .overlay) == old, "its limit is kept")
      #expect(try await store.renew(old.hash, endingAt: end, by: new) == .saved)
      #expect(try await store.grant(old.hash, .overlay) == grant(1, until: 60))
      #expect(try await store.grant(new.hash, .overlay) == new)
      #expect(try await store.renew(old.hash, endingAt: Instant(seconds: 90), by: third) == .saved)
      #expect(try await store.grant(old.hash, .overlay) == grant(1, until: 60), "never later than before")
      #expect(try await store.grant(third.hash, .overlay) == third)
    }

    @Test(arguments: StoreKind.allCases) func whoIsGoneHasNoneInPlaceOfAnother(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor])
      let old = grant(1, until: 100)
      try await store.add([old], as: .overlay)
      let foreign = grant(2, EmployeeID("zz"), until: 200)
      await expectError(.conflict) {
        try await store.renew(old.hash, endingAt: Instant(seconds: 60), by: foreign)
      }
      #expect(try await store.grant(old.hash, .overlay) == old, "both or nothing")
    }

    @Test(arguments: StoreKind.allCases) func hersEndByTheirLimitOrAll(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor, Samples.sam])
      let overlays = [
        grant(1, until: 100), grant(2, until: 200), grant(3, until: 100, limit: 501),
        grant(4, Samples.sam.id, until: 100),
      ]
      try await store.add(overlays, as: .overlay)
      try await store.add([overlays[0]], as: .session)
      try await store.endOverlays(of: Samples.noor.id, limit: Instant(seconds: 500))
      #expect(try await left(overlays, in: store) == [false, false, true, true])
      try await store.endOverlays(of: Samples.noor.id, limit: nil)
      #expect(try await left(overlays, in: store) == [false, false, false, true])
      #expect(try await store.grant(overlays[0].hash, .session) != nil, "of the overlay alone")
    }

    private func left(_ grants: [Grant], in store: any Store) async throws -> [Bool] {
      var left: [Bool] = []
      for grant in grants { left.append(try await store.grant(grant.hash, .overlay) != nil) }
      return left
    }
  }
}
