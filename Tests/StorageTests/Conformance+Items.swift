import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

extension Conformance {
  @Suite struct Items {
    let folder = try? TemporaryFolder()
    let id = TourID(Samples.noor.id, Samples.visit)

    private func step(turn: Int, _ items: String...) -> Step {
      var step = Samples.step(turn: turn)
      step.items = items.map { ItemID($0) }
      return step
    }

    @Test(arguments: StoreKind.allCases) func keepsWhatATurnGives(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor, Samples.sam])
      try await store.keep(Samples.version)
      #expect(try await store.standing(id)?.items == [])
      _ = try await store.record(step(turn: 0, "vicky.hoed"))
      _ = try await store.record(step(turn: 1, "vicky.hoed", "badge.kenner"))
      #expect(
        try await store.items(of: Samples.noor.id) == [
          GivenItem(ItemID("badge.kenner"), from: Samples.visit, at: Instant(seconds: 101)),
          GivenItem(ItemID("vicky.hoed"), from: Samples.visit, at: Instant(seconds: 100)),
        ], "what she had stays as it was")
      #expect(try await store.standing(id)?.items == [ItemID("vicky.hoed"), ItemID("badge.kenner")])
      #expect(try await store.items(of: Samples.sam.id).isEmpty)
    }

    @Test(arguments: StoreKind.allCases) func aTurnThatIsNotSavedGivesNothing(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor])
      try await store.keep(Samples.version)
      #expect(try await store.record(step(turn: 1, "vicky.hoed")) == .conflict)
      #expect(try await store.items(of: Samples.noor.id).isEmpty)
    }

    /// What one tour gives, her other tours see at once, and so does one that was moved on a moment ago.
    @Test(arguments: StoreKind.allCases) func aGiftIsSeenEverywhereAtOnce(kind: StoreKind) async throws {
      let world = TestWorld(store: try kind.make(in: try #require(folder)), stories: [.parcours, .kast])
      let closet = try await world.tour(of: "Noor", through: "kast")
      let other = try await world.tour(of: "Sam", through: "kast")
      try await world.play(closet, [.begin, .option("kijk")])
      try await world.play(other, [.begin])
      #expect(try await world.options(closet) == ["kijk"])
      try await world.play(try await world.tour(of: "Noor", through: "parcours"), Input.untilWait)
      try await world.play(closet, [.option("kijk")])
      #expect(try await world.options(closet) == ["kijk", "hoed"])
      try await world.play(other, [.option("kijk")])
      #expect(try await world.options(other) == ["kijk"], "not a colleague's")
      try await world.play(closet, [.option("hoed")])
      for tour in try await world.onboarding.store.tours() {
        let journal = try await world.onboarding.store.journal(of: tour)
        #expect(try await world.onboarding.verify(tour) == .same(turns: journal.count), "\(tour)")
      }
      let reads = try await world.onboarding.store.journal(of: closet).map(\.read)
      #expect(reads.prefix(2) == [#"{"groups":[],"items":[]}"#, #"{"groups":[],"items":[]}"#])
      #expect(reads[2] == #"{"groups":[],"items":["vicky.hoed"]}"#)
    }

    /// Another process writes to the same file.
    @Test func aGiftFromAnotherProcessIsSeenAtOnce() async throws {
      let folder = try #require(folder)
      let here = TestWorld(store: try StoreKind.sqlite.make(in: folder), stories: [.parcours, .kast])
      let there = TestWorld(
        store: try StoreKind.sqlite.make(in: folder), stories: [.parcours, .kast], seed: 8)
      let closet = try await here.tour(of: "Noor", through: "kast")
      try await here.play(closet, [.begin])
      try await there.play(try await there.tour(of: "Noor", through: "parcours"), Input.untilWait)
      try await here.play(closet, [.option("kijk")])
      #expect(try await here.options(closet) == ["kijk", "hoed"])
    }
  }
}
