import Onboarding
import StoryModel
import Testing

/// What every store does, whatever it keeps things in.
@Suite enum Conformance {}

extension Conformance {
  @Suite struct People {
    let folder = try? TemporaryFolder()

    func store(_ kind: StoreKind) async throws -> any Store {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.sam, Samples.noor])
      return store
    }

    @Test(arguments: StoreKind.allCases) func keepsEmployees(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.employee(Samples.noor.id) == Samples.noor)
      #expect(try await store.employee(named: "NOOR  de vries") == Samples.noor)
      #expect(try await store.employee(named: "Noor") == nil)
      #expect(try await store.employee(EmployeeID("zz")) == nil)
      #expect(try await store.employees() == [Samples.noor, Samples.sam])
    }

    @Test(arguments: StoreKind.allCases) func addsAllOrNone(kind: StoreKind) async throws {
      let store = try await store(kind)
      let taken = [Samples.employee("c3", "Ali"), Samples.employee("d4", "NOOR DE VRIES")]
      await expectError(.conflict) { try await store.add(taken) }
      #expect(try await store.employees().count == 2)
      let doubled = [Samples.employee("c3", "Ali"), Samples.employee("d4", "ali")]
      await expectError(.conflict) { try await store.add(doubled) }
      #expect(try await store.employees().count == 2)
    }

    @Test(arguments: StoreKind.allCases) func erasesAllThatIsHers(kind: StoreKind) async throws {
      let store = try await store(kind)
      try await store.keep(Samples.version)
      var first = Samples.step(turn: 0)
      first.items = [ItemID("vicky.hoed")]
      _ = try await store.record(first)
      _ = try await store.record(
        Samples.step(turn: 1, input: "feedback", note: Samples.signed("f1"), finished: true))
      _ = try await store.record(Samples.step(of: Samples.sam, turn: 0))
      _ = try await store.record(
        Samples.step(of: Samples.sam, turn: 1, input: "feedback", note: Samples.anonymous("f2")))
      let role = Role.employee(Samples.noor.id)
      let grant = Grant(
        hash: TokenHash(bytes: .init(repeating: 1, count: 32)), role: role, expiresAt: Instant(seconds: 9))
      for kind in Grant.Kind.allCases { try await store.add([grant], as: kind) }

      #expect(try await store.erase(Samples.noor.id))
      #expect(try await store.erase(Samples.noor.id) == false)
      let tour = TourID(Samples.noor.id, Samples.visit)
      #expect(try await store.standing(tour) == nil)
      #expect(try await store.tours(of: Samples.noor.id).isEmpty)
      #expect(try await store.journal(of: tour).isEmpty)
      #expect(try await store.items(of: Samples.noor.id).isEmpty)
      #expect(try await store.feedback().map(\.id.text) == ["f2"])
      for kind in Grant.Kind.allCases { #expect(try await store.grant(grant.hash, kind) == nil) }
      #expect(try await store.record(Samples.step(turn: 0)) == .conflict)
      #expect(try await store.record(Samples.step(turn: 2)) == .conflict)

      let roster = try await store.roster(of: Samples.visit)
      #expect(roster.rows.map(\.employee) == [Samples.sam.id])
      #expect(roster.erased == Roster.Tally(begun: 0, finished: 1))
      #expect(try await store.erase(Samples.sam.id))
      #expect(try await store.roster(of: Samples.visit).erased == Roster.Tally(begun: 1, finished: 1))
    }
  }
}

/// Expects that a store's work fails with this code.
func expectError<Value>(
  _ code: StoreError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ work: () async throws -> Value
) async {
  do {
    _ = try await work()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  } catch {
    #expect((error as? StoreError)?.code == code, "\(error)", sourceLocation: sourceLocation)
    #expect("\(error)".contains("\n") == false, sourceLocation: sourceLocation)
  }
}
