import Authoring
import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

extension Conformance {
  @Suite struct Tours {
    let folder = try? TemporaryFolder()
    let id = TourID(Samples.noor.id, Samples.visit)

    func store(_ kind: StoreKind) async throws -> any Store {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor, Samples.sam])
      try await store.keep(Samples.version)
      return store
    }

    @Test(arguments: StoreKind.allCases) func keepsVersionsAsTheyAre(kind: StoreKind) async throws {
      let store = try await store(kind)
      var other = Samples.version
      other.path = "elsewhere"
      try await store.keep(other)
      #expect(try await store.version(Samples.version.version) == Samples.version)
      #expect(try await store.version(.none) == nil)
    }

    @Test(arguments: StoreKind.allCases) func savesTurnsInOrder(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.standing(id) == Standing(employee: Samples.noor, tour: nil))
      let steps = (0..<4).map { Samples.step(turn: $0, input: "text 'é' \($0)", finished: $0 == 3) }
      for step in steps {
        #expect(try await store.record(step) == .saved)
        #expect(try await store.standing(id)?.tour == step.tour)
      }
      #expect(try await store.journal(of: id) == steps.map(\.entry))
      #expect(try await store.entry(of: id, turn: 2) == steps[2].entry)
      #expect(try await store.entry(of: id, turn: 4) == nil)
      #expect(try await store.tours(of: Samples.noor.id) == [steps[3].tour])
      #expect(try await store.tours() == [id])
    }

    @Test(arguments: StoreKind.allCases) func keepsTheLanguageThatWasChosen(kind: StoreKind) async throws {
      let store = try await store(kind)
      try await store.choose("en", for: id)
      #expect(try await store.standing(id)?.tour == nil)
      #expect(try await store.record(Samples.step(turn: 0)) == .saved)
      #expect(try await store.standing(id)?.tour?.language == nil)
      try await store.choose("en", for: id)
      #expect(try await store.record(Samples.step(turn: 1)) == .saved)
      #expect(try await store.standing(id)?.tour?.language == "en")
      #expect(try await store.tours(of: Samples.noor.id).map(\.language) == ["en"])
    }

    @Test(arguments: StoreKind.allCases) func savesOnlyAtThePresentTurn(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.record(Samples.step(turn: 1)) == .conflict)
      #expect(try await store.record(Samples.step(turn: 0)) == .saved)
      #expect(try await store.record(Samples.step(turn: 0, note: Samples.anonymous("x"))) == .conflict)
      #expect(try await store.record(Samples.step(turn: 2)) == .conflict)
      #expect(try await store.journal(of: id).count == 1)
      #expect(try await store.feedback().isEmpty)
    }

    @Test(arguments: StoreKind.allCases) func tellsOnlyVersionsThatAreKept(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor])
      await expectError(.conflict) { try await store.record(Samples.step(turn: 0)) }
      #expect(try await store.standing(id)?.tour == nil)
    }

    @Test(arguments: StoreKind.allCases) func oneOfManyAtOneTurnIsSaved(kind: StoreKind) async throws {
      let store = try await store(kind)
      _ = try await store.record(Samples.step(turn: 0))
      let saved = try await withThrowingTaskGroup(of: Recorded.self) { group in
        for number in 0..<40 {
          group.addTask { try await store.record(Samples.step(turn: 1, input: "integer \(number)")) }
        }
        return try await group.reduce(0) { $0 + ($1 == .saved ? 1 : 0) }
      }
      #expect(saved == 1)
      #expect(try await store.journal(of: id).count == 2)
    }

    @Test(arguments: StoreKind.allCases) func aFailureAmongManyLeavesTheOthersSaved(kind: StoreKind)
      async throws
    {
      let store = try await store(kind)
      let colleagues = (0..<100).map { Samples.employee("e\($0)", "Collega \($0)") }
      try await store.add(colleagues)
      let failed = try await withThrowingTaskGroup(of: Bool.self) { group in
        for (number, colleague) in colleagues.enumerated() {
          group.addTask {
            var step = Samples.step(of: colleague, turn: 0)
            if number % 10 == 3 { step.tour.version = .of([]) }
            do {
              return try await store.record(step) != .saved
            } catch {
              return true
            }
          }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(failed == 10)
      #expect(try await store.tours().count == 90)
    }

    @Test(arguments: StoreKind.allCases) func theRosterHasEverybody(kind: StoreKind) async throws {
      let store = try await store(kind)
      _ = try await store.record(Samples.step(of: Samples.sam, turn: 0))
      _ = try await store.record(Samples.step(of: Samples.sam, turn: 1, finished: true))
      let roster = try await store.roster(of: Samples.visit)
      #expect(roster.rows.map(\.name) == ["Noor de Vries", "sam Öztürk"])
      #expect(roster.rows.map(\.begunAt) == [nil, Instant(seconds: 100)])
      #expect(roster.rows.map(\.finishedAt) == [nil, Instant(seconds: 200)])
      #expect(roster.rows.map(\.department) == ["Burgerzaken", "Burgerzaken"])
      #expect(try await store.roster(of: StoryID("other")).rows.allSatisfy { $0.begunAt == nil })
    }
  }
}
