import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

extension Conformance {
  @Suite struct Feedback {
    let folder = try? TemporaryFolder()

    /// A store in which each note came with a turn of its own.
    func store(_ kind: StoreKind, _ notes: [Step.Note]) async throws -> any Store {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor])
      try await store.keep(Samples.version)
      for (turn, note) in notes.enumerated() {
        _ = try await store.record(Samples.step(turn: turn, note: note))
      }
      return store
    }

    @Test(arguments: StoreKind.allCases) func readsSignedThenAnonymous(kind: StoreKind) async throws {
      let store = try await store(
        kind,
        [
          Samples.anonymous("c"), Samples.signed("a", at: 1), Samples.anonymous("b"),
          Samples.signed("z", at: 2),
          Samples.anonymous("a0", week: "2026-W47"), Samples.anonymous("a1", week: "2026-W49"),
        ])
      let items = try await store.feedback()
      #expect(items.map(\.id.text) == ["z", "a", "a1", "b", "c", "a0"])
      #expect(items[0].source == .signed(Samples.noor.id, name: "Noor de Vries", at: Instant(seconds: 2)))
      #expect(items[0].value == 4)
      #expect(items[3].value == nil)
      #expect(items.allSatisfy { $0.status == .open && $0.answer == nil && $0.topic == "bezoek" })
    }

    @Test(arguments: StoreKind.allCases) func answersAndPutsAway(kind: StoreKind) async throws {
      let store = try await store(kind, [Samples.signed("s"), Samples.anonymous("n")])
      for id in ["s", "n"].map(FeedbackID.init) {
        #expect(try await store.reply(to: id, with: "Dank je", isPublic: true))
        var item = try #require(try await store.feedback(id))
        #expect(item.status == .answered)
        #expect(item.answer == "Dank je")
        #expect(try await store.close(id))
        item = try #require(try await store.feedback(id))
        #expect(item.status == .closed)
        #expect(item.answer == "Dank je")
      }
      guard case .anonymous(_, answerIsPublic: true) = try await store.feedback(FeedbackID("n"))?.source
      else {
        Issue.record("the answer is not public")
        return
      }
      #expect(try await store.reply(to: FeedbackID("x"), with: "", isPublic: false) == false)
      #expect(try await store.close(FeedbackID("x")) == false)
      #expect(try await store.feedback(FeedbackID("x")) == nil)
    }

    @Test(arguments: StoreKind.allCases) func answersAreForWhoAskedOrForEverybody(kind: StoreKind)
      async throws
    {
      let store = try await store(
        kind,
        [
          Samples.signed("s"), Samples.signed("open"), Samples.anonymous("public"),
          Samples.anonymous("quiet"),
          Samples.anonymous("waits"),
        ])
      for (id, isPublic) in [("s", false), ("public", true), ("quiet", false)] {
        #expect(try await store.reply(to: FeedbackID(id), with: "Dank je", isPublic: isPublic))
      }
      #expect(try await store.answers(for: Samples.noor.id).map(\.id.text) == ["s", "public"])
      #expect(try await store.answers(for: EmployeeID("nobody")).map(\.id.text) == ["public"])
    }

    @Test(arguments: StoreKind.allCases) func countsWhatIsMissing(kind: StoreKind) async throws {
      let week = try #require(CalendarWeek("2026-W48"))
      let first = MissingTarget(story: Samples.visit, beat: BeatID("doe"), week: week)
      let second = MissingTarget(story: Samples.visit, beat: BeatID("ander"), week: week)
      let store = try await store(kind, [.missing(first), .missing(second), .missing(first)])
      #expect(
        try await store.missingReports() == [
          MissingReport(target: second, count: 1), MissingReport(target: first, count: 2),
        ])
    }

    @Test(arguments: StoreKind.allCases) func keepsWhatIsToldBesideAnyTurn(kind: StoreKind) async throws {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor])
      try await store.add(Samples.signed("f1"))
      try await store.add(Samples.anonymous("f2"))
      #expect(try await store.feedback().map(\.id.text) == ["f1", "f2"])
      #expect(try await store.tours(of: Samples.noor.id).isEmpty)
      await expectError(.conflict) { try await store.add(Samples.signed("f3", by: Samples.sam)) }
      #expect(try await store.feedback().map(\.id.text) == ["f1", "f2"], "nobody signs who is not there")
      #expect(try await store.erase(Samples.noor.id))
      #expect(try await store.feedback().map(\.id.text) == ["f2"])
    }
  }
}
