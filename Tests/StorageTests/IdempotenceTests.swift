import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// Nobody is moved twice: whatever is doubled, late or comes at one moment.
@Suite struct IdempotenceTests {
  private let folder = try? TemporaryFolder()

  /// Anything that anybody might send.
  private static let inputs: [Input] = [
    .begin, .option("ja"), .option("nog"), .option("nee"), .text("Noor"), .text("Sam"), .integer(3),
    .integer(11),
    .value("thuis"), .value("kantoor"), .done, .missing, .hint, .skip, .leave, .back, .resume, .feedback,
  ]

  @Test(arguments: StoreKind.allCases, 1...12 as ClosedRange<UInt64>)
  func aStormOfInputsMovesEachTurnOnce(kind: StoreKind, seed: UInt64) async throws {
    let store = try kind.make(in: try #require(folder))
    let world = TestWorld(store: store, seed: seed)
    let tour = try await world.tour(of: "Noor")
    var dice = Generator(seed: seed)
    var acknowledged: [Int: Input] = [:]
    for _ in 0..<40 {
      let present = try await world.onboarding.look(at: tour).turn
      // Some at the present turn, some late, some early; each perhaps twice; all at one moment.
      var storm: [(turn: Int, input: Input)] = []
      for _ in 0..<1 + dice.next(below: 6) {
        let input = Self.inputs[Int(dice.next(below: UInt64(Self.inputs.count)))]
        let turn = max(0, present - Int(dice.next(below: 3)) + Int(dice.next(below: 4) / 3))
        for _ in 0...dice.next(below: 2) { storm.append((turn, input)) }
      }
      for (turn, input, answered) in try await Self.send(storm, to: tour, world) where answered.isTurned {
        #expect(acknowledged.updateValue(input, forKey: turn) == nil, "turn \(turn) was taken twice")
      }
    }
    let journal = try await store.journal(of: tour)
    #expect(journal.map(\.turn) == Array(0..<journal.count))
    #expect(journal.count == acknowledged.count)
    for entry in journal {
      let input = try #require(acknowledged[entry.turn])
      #expect(entry.input == input.encoded || (entry.input == "feedback" && input == .skip))
    }
    #expect(try await world.onboarding.verify(tour) == .same(turns: journal.count))
  }

  private static func send(
    _ storm: [(turn: Int, input: Input)], to tour: TourID, _ world: TestWorld
  ) async throws -> [(Int, Input, Answered)] {
    try await withThrowingTaskGroup(of: (Int, Input, Answered).self) { group in
      for (turn, input) in storm {
        group.addTask {
          let content = input == .feedback ? FeedbackContent(value: 3, text: "x", isAnonymous: true) : nil
          return (
            turn, input, try await world.onboarding.answer(tour, turn: turn, with: input, feedback: content)
          )
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  @Test(arguments: StoreKind.allCases) func manyTellTheirOwnStoryAtOnce(kind: StoreKind) async throws {
    let world = TestWorld(store: try kind.make(in: try #require(folder)))
    let tours = try await world.onboarding.importEmployees(
      (0..<64).map { NewEmployee(name: "Collega \($0)") }
    )
    .map { TourID($0.id, "visit") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for tour in tours { group.addTask { try await world.play(tour, Input.wholeVisit) } }
      try await group.waitForAll()
    }
    #expect(try await world.onboarding.verifyAll() == 0)
    #expect(try await world.onboarding.completion(of: "visit").finished == .exact(64))
  }

  /// Every tab of hers shows its token at the same moment.
  @Test(arguments: StoreKind.allCases) func aNewcomerInManyTabsIsOneEmployee(kind: StoreKind) async throws {
    var settings = Onboarding.Settings()
    settings.knowsByName = true
    let onboarding = TestWorld(store: try kind.make(in: try #require(folder)), settings: settings).onboarding
    for (subject, name) in [("n-1", "Noor"), ("s-2", "Sam")] {
      if name == "Sam" { _ = try await onboarding.addEmployee(NewEmployee(name: name)) }
      let identity = IntranetIdentity(subject: subject, name: name, groups: ["balie"])
      let ids = try await withThrowingTaskGroup(of: EmployeeID?.self) { group in
        for _ in 0..<20 { group.addTask { try await onboarding.employee(for: identity) } }
        return try await group.reduce(into: Set<EmployeeID?>()) { $0.insert($1) }
      }
      #expect(ids.count == 1)
      #expect(try await onboarding.employee(of: subject)?.groups == ["balie"])
    }
    #expect(try await onboarding.employees().map(\.subject) == ["n-1", "s-2"])
  }

  @Test(arguments: StoreKind.allCases) func everyTabThatRenewsHerSessionGoesOn(kind: StoreKind) async throws {
    let onboarding = TestWorld(store: try kind.make(in: try #require(folder))).onboarding
    let noor = try await onboarding.employee(namedOrNew: "Noor").id
    let start = try #require(try await onboarding.beginOverlay(for: noor))
    let renewed = try await withThrowingTaskGroup(of: SessionStart?.self) { group in
      for _ in 0..<20 { group.addTask { try await onboarding.renewOverlay(start.token) } }
      return try await group.reduce(into: []) { starts, start in starts += [start].compactMap(\.self) }
    }
    #expect(Set(renewed.map(\.token.secret)).count == 20)
    #expect(renewed.allSatisfy { $0.limit == start.limit })
    for one in renewed { #expect(try await onboarding.overlaySession(one.token) == noor) }
    try await onboarding.endOverlay(start.token)
    for one in renewed { #expect(try await onboarding.overlaySession(one.token) == nil) }
  }
}
