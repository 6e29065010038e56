import Authoring
import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

extension Conformance {
  @Suite struct Publications {
    let folder = try? TemporaryFolder()
    let id = TourID(Samples.noor.id, Samples.visit)

    func store(_ kind: StoreKind) async throws -> any Store {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor, Samples.sam])
      try await store.keep(Samples.version)
      return store
    }

    @Test(arguments: StoreKind.allCases) func keepsPublicationsAsTheyWere(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.publications().isEmpty)
      #expect(try await store.currentPublications().isEmpty)
      let first = Samples.publication(1, files: ["translations/en.xlf": "en", "media/a.svg": "beeld"])
      let second = Samples.publication(2, of: Samples.later, files: ["media/a.svg": "beeld"])
      let other = Samples.publication(1, of: Samples.elsewhere)
      for publication in [first, second, other] {
        #expect(try await store.publish(publication) == .saved)
      }
      let listed = [other, first, second].map(\.publication.withoutFiles)
      #expect(try await store.publications() == listed)
      #expect(try await store.publications(of: Samples.visit) == Array(listed.dropFirst()))
      for (publication, _) in [first, second, other] {
        #expect(try await store.publication(publication.number, of: publication.story) == publication)
      }
      #expect(try await store.publication(3, of: Samples.visit) == nil)
      #expect(try await store.publications(of: StoryID("nowhere")).isEmpty)
      #expect(
        try await store.currentPublications() == [Samples.visit: 2, Samples.elsewhere.story: 1])
      #expect(try await store.version(Samples.later.version) == Samples.later)
    }

    @Test(arguments: StoreKind.allCases) func keepsFilesUnderTheirHash(kind: StoreKind) async throws {
      let store = try await store(kind)
      let same = Samples.publication(1, files: ["media/a.svg": "beeld", "media/b.svg": "beeld", "c": ""])
      #expect(try await store.publish(same) == .saved)
      #expect(try await store.file(.of(Array("beeld".utf8))) == Array("beeld".utf8))
      #expect(try await store.file(.of([])) == [])
      #expect(try await store.file(.none) == nil)
    }

    @Test(arguments: StoreKind.allCases) func readsPiecesOfAFile(kind: StoreKind) async throws {
      let store = try await store(kind)
      let film = String(repeating: "een lange film ", count: 10_000)
      let sample = Samples.publication(1, files: ["media/a.mp4": film, "leeg": ""])
      #expect(try await store.publish(sample) == .saved)
      let hash = sample.publication.files[0].hash
      #expect(try await store.size(ofFile: hash) == 150_000)
      for range in [0..<0, 0..<1, 70_000..<90_000, 149_999..<150_000, 150_000..<150_000, 0..<150_000] {
        #expect(try await store.file(hash, in: range) == Array(sample.bytes[0][range]))
      }
      for range in [0..<150_001, 150_001..<150_001, -1..<3] {
        #expect(try await store.file(hash, in: range) == nil)
      }
      #expect(try await store.size(ofFile: .of([])) == 0)
      #expect(try await store.file(.of([]), in: 0..<0) == [])
      #expect(try await store.size(ofFile: .none) == nil)
      #expect(try await store.file(.none, in: 0..<0) == nil)
    }

    @Test(arguments: StoreKind.allCases) func findsTheLastFileAtAPath(kind: StoreKind) async throws {
      let store = try await store(kind)
      let first = Samples.publication(1, files: ["a.svg": "een", "b.svg": "weg"])
      let second = Samples.publication(2, of: Samples.later, files: ["a.svg": "twee"])
      let other = Samples.publication(1, of: Samples.elsewhere, files: ["c.svg": "elders"])
      for publication in [first, second, other] {
        #expect(try await store.publish(publication) == .saved)
      }
      #expect(try await store.lastFile(at: "a.svg", of: Samples.visit) == second.publication.files[0])
      #expect(try await store.lastFile(at: "b.svg", of: Samples.visit) == first.publication.files[1])
      #expect(try await store.lastFile(at: "c.svg", of: Samples.visit) == nil)
    }

    @Test(arguments: StoreKind.allCases) func takesOnlyTheNextNumber(kind: StoreKind) async throws {
      let store = try await store(kind)
      let files: KeyValuePairs = ["media/a.mp4": "een film"]
      for number in [0, 2, -1] {
        #expect(try await store.publish(Samples.publication(number, files: files)) == .conflict)
      }
      #expect(try await store.file(.of(Array("een film".utf8))) == nil)
      #expect(try await store.publish(Samples.publication(1)) == .saved)
      #expect(try await store.publish(Samples.publication(1, of: Samples.later)) == .conflict)
      #expect(try await store.publications().map(\.number) == [1])
      #expect(try await store.version(Samples.later.version) == nil, "nothing of it is kept")
    }

    @Test(arguments: StoreKind.allCases) func takesOnlyWhatBelongsToIt(kind: StoreKind) async throws {
      let store = try await store(kind)
      let (publication, bytes) = Samples.publication(1, files: ["media/a.svg": "beeld"])
      for wrong in [[], [Array("beelden".utf8)], bytes + bytes] {
        await expectError(.conflict) {
          try await store.publish(publication, record: Samples.version, files: wrong, tours: SurveyedTours())
        }
      }
      await expectError(.conflict) {
        try await store.publish(publication, record: Samples.later, files: bytes, tours: SurveyedTours())
      }
      #expect(try await store.publications().isEmpty)
      #expect(try await store.file(publication.files[0].hash) == nil)
    }

    @Test(arguments: StoreKind.allCases) func publishesOnlyWhileNoTourMoved(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.record(Samples.step(turn: 0)) == .saved)
      let planned = try await store.surveyed(Samples.visit)
      #expect(try await store.record(Samples.step(turn: 1)) == .saved)
      #expect(try await store.record(Samples.step(of: Samples.sam, turn: 0)) == .saved)
      #expect(try await store.publish(Samples.publication(1), tours: planned) == .conflict)
      #expect(try await store.currentPublications().isEmpty)
      #expect(
        try await store.publish(Samples.publication(1), tours: store.surveyed(Samples.visit)) == .saved)
    }

    /// Files that were written before it was refused are in nobody's way when it is done again.
    @Test(arguments: StoreKind.allCases) func publishesAfterItWasRefused(kind: StoreKind) async throws {
      let store = try await store(kind)
      let planned = try await store.surveyed(Samples.visit)
      #expect(try await store.record(Samples.step(turn: 0)) == .saved)
      let sample = Samples.publication(1, files: ["media/a.mp4": "een film", "media/b.mp4": ""])
      #expect(try await store.publish(sample, tours: planned) == .conflict)
      #expect(try await store.publications().isEmpty)
      #expect(try await store.publish(sample, tours: store.surveyed(Samples.visit)) == .saved)
      #expect(try await store.publications().map(\.number) == [1])
      for (file, bytes) in zip(sample.publication.files, sample.bytes) {
        #expect(try await store.file(file.hash) == bytes)
      }
    }

    @Test(arguments: StoreKind.allCases) func whoMovedSinceIsJudgedAlone(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.record(Samples.step(turn: 0)) == .saved)
      #expect(try await store.record(Samples.step(of: Samples.sam, turn: 0)) == .saved)
      let planned = try await store.surveyed(Samples.visit)
      let step = Samples.step(of: Samples.sam, turn: 1)
      #expect(try await store.record(step) == .saved)
      let judging = SurveyedTours(turns: planned.turns) { $0 == [step.tour] }
      #expect(try await store.publish(Samples.publication(1), tours: judging) == .saved)
    }

    /// Whoever is gone is in nobody's way; what moves nobody is no move.
    @Test(arguments: StoreKind.allCases) func anErasedTourDoesNotCount(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.record(Samples.step(turn: 0)) == .saved)
      #expect(try await store.record(Samples.step(of: Samples.sam, turn: 0)) == .saved)
      let planned = try await store.surveyed(Samples.visit)
      #expect(try await store.erase(Samples.sam.id))
      try await store.choose("en", for: id)
      #expect(try await store.publish(Samples.publication(1), tours: planned) == .saved)
    }

    @Test(arguments: StoreKind.allCases) func oneOfManyIsPublished(kind: StoreKind) async throws {
      let store = try await store(kind)
      let saved = try await withThrowingTaskGroup(of: Recorded.self) { group in
        for _ in 0..<20 { group.addTask { try await store.publish(Samples.publication(1)) } }
        return try await group.reduce(0) { $0 + ($1 == .saved ? 1 : 0) }
      }
      #expect(saved == 1)
      #expect(try await store.publications().count == 1)
    }

    @Test(arguments: StoreKind.allCases) func aTourKnowsItsPublication(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.standing(id)?.publication == nil)
      _ = try await store.publish(Samples.publication(1))
      #expect(try await store.standing(id) == Standing(employee: Samples.noor, tour: nil, publication: 1))
      var step = Samples.step(turn: 0, finished: true, publication: 1)
      step.tour.finishedVersion = Samples.version.version
      #expect(try await store.record(step) == .saved)
      #expect(
        try await store.standing(id) == Standing(employee: Samples.noor, tour: step.tour, publication: 1))
      #expect(try await store.tours(of: Samples.noor.id) == [step.tour])
      let elsewhere = TourID(Samples.noor.id, Samples.elsewhere.story)
      #expect(try await store.standing(elsewhere)?.publication == nil)
    }

    @Test(arguments: StoreKind.allCases) func nobodyGoesOnInAReplacedPublication(kind: StoreKind)
      async throws
    {
      let store = try await store(kind)
      #expect(try await store.record(Samples.step(turn: 0)) == .saved)
      _ = try await store.publish(Samples.publication(1), tours: store.surveyed(Samples.visit))
      #expect(try await store.record(Samples.step(turn: 1)) == .conflict, "she began before it was there")
      #expect(try await store.record(Samples.step(turn: 1, publication: 2)) == .conflict)
      #expect(try await store.record(Samples.step(turn: 1, publication: 1)) == .saved)
      _ = try await store.publish(
        Samples.publication(2, of: Samples.later), tours: store.surveyed(Samples.visit))
      #expect(try await store.record(Samples.step(turn: 2, publication: 1)) == .conflict)
      #expect(try await store.record(Samples.step(of: Samples.sam, turn: 0, publication: 1)) == .conflict)
      let moved = Samples.step(turn: 2, input: "migrate", publication: 2, version: Samples.later)
      #expect(try await store.record(moved) == .saved)
      #expect(try await store.standing(id)?.tour == moved.tour)
      #expect(try await store.journal(of: id).map(\.input) == ["begin", "begin", "migrate"])
    }
  }
}

extension Store {
  /// All tours of a story as they are now.
  func surveyed(_ story: StoryID) async throws(StoreError) -> SurveyedTours {
    let tours = try await tours(of: story, after: nil, limit: .max)
    return SurveyedTours(turns: Dictionary(uniqueKeysWithValues: tours.map { ($0.id.employee, $0.turn) }))
  }

  /// Publishes as its own version a story that nobody began, unless its tours are given.
  func publish(
    _ sample: (publication: Publication, bytes: [[UInt8]]), tours: SurveyedTours = SurveyedTours()
  ) async throws(StoreError) -> Recorded {
    let records = [Samples.version, Samples.later, Samples.elsewhere]
    guard let record = records.first(where: { $0.version == sample.publication.version }) else {
      return .conflict
    }
    return try await publish(sample.publication, record: record, files: sample.bytes, tours: tours)
  }
}
