import Onboarding
import StoryModel
import Testing

extension Conformance {
  @Suite struct Access {
    let folder = try? TemporaryFolder()

    func store(_ kind: StoreKind) async throws -> any Store {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor, Samples.sam])
      return store
    }

    func grant(_ byte: UInt8, _ role: Role, until seconds: Int64 = 100) -> Grant {
      Grant(
        hash: TokenHash(bytes: .init(repeating: byte, count: 32)), role: role,
        expiresAt: Instant(seconds: seconds))
    }

    @Test(arguments: StoreKind.allCases, Grant.Kind.allCases)
    func keepsGrants(kind: StoreKind, of grants: Grant.Kind) async throws {
      let store = try await store(kind)
      let noor = grant(1, .employee(Samples.noor.id))
      let team = grant(2, .webTeam)
      try await store.add([noor, team], as: grants)
      #expect(try await store.grant(noor.hash, grants) == noor)
      #expect(try await store.grant(team.hash, grants) == team)
      for other in Grant.Kind.allCases where other != grants {
        #expect(try await store.grant(noor.hash, other) == nil)
      }
      try await store.remove(noor.hash, grants)
      try await store.remove(noor.hash, grants)
      #expect(try await store.grant(noor.hash, grants) == nil)
    }

    @Test(arguments: StoreKind.allCases) func revokesARole(kind: StoreKind) async throws {
      let store = try await store(kind)
      let grants = [
        grant(1, .employee(Samples.noor.id)), grant(2, .employee(Samples.sam.id)), grant(3, .webTeam),
      ]
      for kind in Grant.Kind.allCases { try await store.add(grants, as: kind) }
      try await store.revoke(.webTeam)
      try await store.revoke(.employee(Samples.noor.id))
      for kind in Grant.Kind.allCases {
        #expect(try await store.grant(grants[0].hash, kind) == nil)
        #expect(try await store.grant(grants[1].hash, kind) == grants[1])
        #expect(try await store.grant(grants[2].hash, kind) == nil)
      }
    }

    @Test(arguments: StoreKind.allCases) func forgetsWhatExpired(kind: StoreKind) async throws {
      let store = try await store(kind)
      let grants = [
        grant(1, .webTeam, until: 99), grant(2, .webTeam, until: 100), grant(3, .webTeam, until: 101),
      ]
      try await store.add(grants, as: .link)
      try await store.removeExpired(by: Instant(seconds: 100))
      #expect(try await store.grant(grants[0].hash, .link) == nil)
      #expect(try await store.grant(grants[1].hash, .link) == nil)
      #expect(try await store.grant(grants[2].hash, .link) == grants[2])
    }

    @Test(arguments: StoreKind.allCases) func nobodyGetsALinkWhoIsNotThere(kind: StoreKind) async throws {
      let store = try await store(kind)
      let grants = [grant(1, .webTeam), grant(2, .employee(EmployeeID("zz")))]
      await expectError(.conflict) { try await store.add(grants, as: .link) }
      #expect(try await store.grant(grants[0].hash, .link) == nil)
    }
  }
}
