import Authoring
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Onboarding

/// What is kept of one tour or one publication cannot be read: nobody else waits for that.
@Suite struct UnreadableTests {
  private let store = MemoryStore()
  private let world: TestWorld

  init() { world = TestWorld(store: store, stories: []) }

  private func candidate(_ id: String = "ronde", _ prompt: String = "Waar?") throws -> Candidate {
    try Candidate.text(
      """
      <story id="\(id)" xml:lang="nl" guide="vicky"><title>\(id)</title>
      <scene id="begin" title="Begin">
      <choose id="waar"><prompt>\(prompt)</prompt><option id="hier">Hier</option></choose>
      <end id="klaar" outcome="completed">Dag.</end></scene></story>
      """)
  }

  private func publish(_ candidate: Candidate, in onboarding: Onboarding) async throws -> Publication? {
    guard case .published(let publication, _) = try await onboarding.publish(candidate, by: "Els") else {
      return nil
    }
    return publication
  }

  /// Another process over the same store, which has read nothing yet.
  private func another() -> TestWorld { TestWorld(store: store, stories: []) }

  private func begun(by name: String, _ id: StoryID = "ronde", _ inputs: Input...) async throws -> TourID {
    let tour = try await world.tour(of: name, through: id)
    try await world.play(tour, [.begin] + inputs)
    return tour
  }

  @Test func anUnreadablePublicationStopsItsOwnToursAlone() async throws {
    let ronde = try #require(try await publish(try candidate(), in: world.onboarding))
    _ = try await publish(try candidate("visite"), in: world.onboarding)
    let (bad, good) = (try await begun(by: "Noor"), try await begun(by: "Noor", "visite"))
    await store.damage(ronde.version)
    let onboarding = another().onboarding
    for _ in 0..<2 {
      let faults = try await onboarding.catchUp()
      #expect(faults.map(\.description) == [OnboardingError.damagedPublication("ronde", 1).description])
    }
    #expect(try await onboarding.startPage(of: good.employee).stories.map(\.story) == ["visite"])
    #expect(try await onboarding.open(good).waiting?.id == "waar")
    await #expect(throws: OnboardingError.self) { try await onboarding.open(bad) }
    #expect(try await publish(try candidate("visite", "Waarheen?"), in: onboarding)?.number == 2)
  }

  @Test func anUnreadablePublicationCanBeReplaced() async throws {
    let first = try #require(try await publish(try candidate(), in: world.onboarding))
    await store.damage(first.version)
    let onboarding = another().onboarding
    let repair = try candidate("ronde", "Waarheen?")
    #expect(try await onboarding.plan(repair).comparison == nil)
    #expect(try await publish(repair, in: onboarding)?.number == 2)
    #expect(try await onboarding.catchUp().isEmpty)
  }

  /// Who was before it when it was published is led past it.
  @Test func theWayLeadsPastWhatCannotBeRead() async throws {
    _ = try await publish(try candidate(), in: world.onboarding)
    let noor = try await begun(by: "Noor")
    let second = try #require(try await publish(try candidate("ronde", "Zeg?"), in: world.onboarding))
    await store.damage(second.version)
    let later = another()
    #expect(try await publish(try candidate("ronde", "Waarheen?"), in: later.onboarding)?.number == 3)
    #expect(try await later.onboarding.open(noor).waiting?.id == "waar")
    #expect(try await later.onboarding.verify(noor) == .same(turns: 3))
  }

  @Test func aPlanCountsWhoCannotBeReadApart() async throws {
    _ = try await publish(try candidate(), in: world.onboarding)
    let noor = try await begun(by: "Noor")
    _ = try await begun(by: "Sam")
    let bo = try await begun(by: "Bo", "ronde", .option("hier"))
    await store.damage(bo)
    let next = try candidate("ronde", "Waarheen?")
    let plan = try await world.onboarding.plan(next)
    #expect(plan.unreadable == .init(underWay: 0, over: 1) && plan.refusals.isEmpty)
    await store.damage(noor)
    let refused = try await world.onboarding.plan(next)
    #expect(refused.unreadable == .init(underWay: 1, over: 1) && refused.refusals == [.unreadable])
    #expect(refused.underWay == 1)
    #expect(try await world.onboarding.toursUnderWay(in: "ronde") == [1: 2])
  }

  @Test func everybodyElseMovesOn() async throws {
    _ = try await publish(try candidate(), in: world.onboarding)
    let noor = try await begun(by: "Noor")
    _ = try await begun(by: "Sam")
    _ = try await publish(try candidate("ronde", "Waarheen?"), in: world.onboarding)
    await store.damage(noor)
    #expect(try await world.onboarding.migrateAll("ronde") == MigrationCount(moved: 1, stuck: 1))
  }

  @Test func whoseEarlierTurnsCannotBeToldSeesWhatWaits() async throws {
    let first = try #require(try await publish(try candidate(), in: world.onboarding))
    let noor = try await begun(by: "Noor")
    _ = try await publish(try candidate("ronde", "Waarheen?"), in: world.onboarding)
    _ = try await world.onboarding.open(noor)
    await store.damage(first.version)
    let later = another()
    let open = try await later.onboarding.open(noor)
    #expect(open.waiting?.id == "waar")
    #expect(open.conversation.count == 1 && open.days.count == 1)
    try await later.play(noor, [.option("hier")])
    #expect(try await later.onboarding.look(at: noor).isOver)
  }
}

extension MemoryStore {
  /// As if what is kept of a version were damaged.
  fileprivate func damage(_ version: StoryVersion) { versions[version]?.bytes = [] }

  /// As if all that is kept of a tour were damaged.
  fileprivate func damage(_ tour: TourID) {
    toursByID[tour]?.state = []
    journals[tour] = []
  }
}
