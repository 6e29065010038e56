import Authoring
import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

extension Conformance {
  @Suite struct Batches {
    let folder = try? TemporaryFolder()
    let colleagues = (0..<20).map { Samples.employee("e\($0 / 10)\($0 % 10)", "Collega \($0)") }

    /// Everybody has begun, nothing is published.
    func store(_ kind: StoreKind) async throws -> any Store {
      let store = try kind.make(in: try #require(folder))
      try await store.add(colleagues)
      try await store.keep(Samples.version)
      try await store.keep(Samples.later)
      let begun = try await store.record(colleagues.map { [Samples.step(of: $0, turn: 0)] })
      #expect(begun == colleagues.map { _ in .saved })
      return store
    }

    @Test(arguments: StoreKind.allCases) func savesTurnsOfManyTours(kind: StoreKind) async throws {
      let store = try await store(kind)
      let batch = colleagues.map { colleague in (1..<4).map { Samples.step(of: colleague, turn: $0) } }
      #expect(try await store.record(batch) == colleagues.map { _ in .saved })
      for (colleague, steps) in zip(colleagues, batch) {
        let id = TourID(colleague.id, Samples.visit)
        #expect(try await store.standing(id)?.tour == steps.last?.tour)
        #expect(try await store.journal(of: id).dropFirst() == steps.map(\.entry)[...])
      }
    }

    /// Through two publications at once: the first is no longer the last one.
    @Test(arguments: StoreKind.allCases) func leadsThroughPublicationsToTheLast(kind: StoreKind)
      async throws
    {
      let store = try await store(kind)
      _ = try await store.publish(Samples.publication(1), tours: store.surveyed(Samples.visit))
      _ = try await store.publish(
        Samples.publication(2, of: Samples.later), tours: store.surveyed(Samples.visit))
      let short = Samples.step(of: colleagues[0], turn: 1, input: "migrate", publication: 1)
      let whole = [
        Samples.step(of: colleagues[1], turn: 1, input: "migrate", publication: 1),
        Samples.step(of: colleagues[1], turn: 2, input: "migrate", publication: 2, version: Samples.later),
      ]
      #expect(try await store.record([[short], whole]) == [.conflict, .saved])
      let tours = try await store.tours(of: Samples.visit, after: nil, limit: 2)
      #expect(tours == [Samples.step(of: colleagues[0], turn: 0).tour, whole[1].tour])
    }

    @Test(arguments: StoreKind.allCases) func allOfATourOrNone(kind: StoreKind) async throws {
      let store = try await store(kind)
      func steps(_ colleague: Int, _ turns: Int...) -> [Step] {
        turns.map { turn in
          let note = Samples.signed("\(colleague)-\(turn)", by: colleagues[colleague])
          var step = Samples.step(of: colleagues[colleague], turn: turn, note: note)
          step.items = [ItemID("badge.\(turn)")]
          return step
        }
      }
      var foreign = steps(4, 1, 2)
      foreign[1] = steps(5, 2)[0]
      var misplaced = steps(6, 1)
      misplaced[0].entry = steps(7, 1)[0].entry
      let stranger = [Samples.step(of: Samples.sam, turn: 0)]
      let results = try await store.record([
        steps(0, 1, 2), steps(1, 1, 3), steps(2, 2, 3), steps(3, 0), foreign, misplaced, stranger, [],
      ])
      #expect(results == [.saved] + Array(repeating: .conflict, count: 6) + [.saved])
      #expect(try await store.journal(of: TourID(colleagues[0].id, Samples.visit)).count == 3)
      #expect(try await store.items(of: colleagues[0].id).map(\.item.text) == ["badge.1", "badge.2"])
      #expect(try await Set(store.feedback().map(\.id.text)) == ["0-1", "0-2"])
      for colleague in colleagues[1...7] {
        let id = TourID(colleague.id, Samples.visit)
        #expect(try await store.standing(id)?.tour?.turn == 1)
        #expect(try await store.journal(of: id).count == 1)
        #expect(try await store.items(of: colleague.id).isEmpty)
      }
      #expect(try await store.tours().count == 20)
    }

    /// A failure that nobody foresaw: nothing of the whole call is written.
    @Test(arguments: StoreKind.allCases) func aFailureLeavesAllAsItWas(kind: StoreKind) async throws {
      let store = try await store(kind)
      let before = try await store.tours(of: Samples.visit, after: nil, limit: 100)
      var batch = colleagues.map { [Samples.step(of: $0, turn: 1)] }
      batch[11][0].tour.version = .of(Array("never kept".utf8))
      let failing = batch
      await expectError(.conflict) { try await store.record(failing) }
      #expect(try await store.tours(of: Samples.visit, after: nil, limit: 100) == before)
    }

    @Test(arguments: StoreKind.allCases) func readsToursInParts(kind: StoreKind) async throws {
      let store = try await store(kind)
      var read: [Tour] = []
      var sizes: [Int] = []
      while true {
        let part = try await store.tours(of: Samples.visit, after: read.last?.id.employee, limit: 6)
        guard !part.isEmpty else { break }
        sizes.append(part.count)
        read += part
      }
      #expect(sizes == [6, 6, 6, 2])
      #expect(try await store.tourCount(of: Samples.visit) == 20)
      #expect(try await store.tourCount(of: StoryID("other")) == 0)
      #expect(read == colleagues.map { Samples.step(of: $0, turn: 0).tour })
      #expect(try await store.tours(of: StoryID("other"), after: nil, limit: 6).isEmpty)
      #expect(try await store.tours(of: Samples.visit, after: EmployeeID("zz"), limit: 6).isEmpty)
      #expect(try await store.tours(of: Samples.visit, after: nil, limit: 0).isEmpty)
    }
  }
}
