import Authoring
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Onboarding

/// What the intranet reports.
@Suite struct EventTests {
  private let store = MemoryStore()
  private let world: TestWorld
  private var onboarding: Onboarding { world.onboarding }

  init() { world = TestWorld(store: store, stories: [.taak, .visit]) }

  private func begun(_ name: String = "Noor", _ story: StoryID = "taak") async throws -> TourID {
    let tour = try await world.tour(of: name, through: story)
    try await world.play(tour, [.begin])
    return tour
  }

  @Test func anEventMovesTheTourThatAwaitsIt() async throws {
    let tour = try await begun()
    #expect(try await onboarding.look(at: tour).awaitedEvents == ["group.joined", "group.opened"])
    #expect(try await onboarding.awaitedEvents(of: tour.employee) == ["group.joined", "group.opened"])
    #expect(try await onboarding.hear("group.joined", of: tour.employee).moved == ["taak"])
    #expect(try await onboarding.look(at: tour).waiting?.id == "schrijf")
    #expect(try await onboarding.hear("group.joined", of: tour.employee).moved == [], "it is done already")
    #expect(try await onboarding.hear("blog.posted", of: tour.employee).moved == ["taak"])
    #expect(try await onboarding.look(at: tour).isOver)
    #expect(try await onboarding.verify(tour) == .same(turns: 3))
  }

  @Test func anEventMayShowAHint() async throws {
    let tour = try await begun()
    #expect(try await onboarding.hear("group.opened", of: tour.employee).moved == ["taak"])
    let shown = try await onboarding.look(at: tour)
    #expect(shown.waiting?.id == "lid", "she goes on waiting")
    #expect(shown.conversation.contains { if case .told(.hint) = $0 { true } else { false } })
  }

  /// Nothing of it is kept, not even that she was there.
  @Test(arguments: ["group.left", "blog.posted", "", "group.joined ", "GROUP.JOINED"])
  func whatNoBeatAwaitsLeavesNothingBehind(event: String) async throws {
    let tour = try await begun()
    let before = await store.standing(tour)
    let listening = onboarding.news.listen(to: tour.employee)
    #expect(try await onboarding.hear(event, of: tour.employee).moved == [])
    #expect(await store.standing(tour) == before)
    #expect(await store.journal(of: tour).count == 1)
    #expect(await listening.changed(within: .zero) == false)
  }

  @Test func onlyHerOwnToursHearIt() async throws {
    let (noor, sam) = (try await begun(), try await begun("Sam"))
    #expect(try await onboarding.hear("group.joined", of: noor.employee).moved == ["taak"])
    #expect(try await onboarding.look(at: sam).waiting?.id == "lid")
    #expect(try await onboarding.hear("group.joined", of: EmployeeID("zz")).moved == [])
    #expect(try await onboarding.awaitedEvents(of: EmployeeID("zz")) == [])
  }

  @Test func nothingIsAwaitedWhereNoTaskWaits() async throws {
    let fresh = try await world.tour(of: "Bo", through: "taak")
    #expect(try await onboarding.look(at: fresh).awaitedEvents == [])
    let visit = try await begun("Bo", "visit")
    #expect(try await onboarding.look(at: visit).awaitedEvents == [])
    #expect(try await onboarding.awaitedEvents(of: visit.employee) == [])
    let over = try await begun("Di")
    try await world.play(over, [.done, .done])
    #expect(try await onboarding.awaitedEvents(of: over.employee) == [])
  }

  @Test func theSameEventFromPageAndServerAtOnceIsOne() async throws {
    let tour = try await begun()
    let onboarding = onboarding
    let moves = try await withThrowingTaskGroup(of: [StoryID].self) { group in
      for _ in 0..<10 {
        group.addTask { try await onboarding.hear("group.joined", of: tour.employee).moved }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(moves == ["taak"])
    #expect(try await onboarding.look(at: tour).waiting?.id == "schrijf")
  }

  @Test func aDamagedTourKeepsNobodyFromTheOthers() async throws {
    let world = TestWorld(
      store: store, stories: [.taak, .text(PublishedStory.taakXML(id: "stuk", words: "Doe mee."))])
    let (bad, good) = (
      try await world.tour(of: "Noor", through: "stuk"), try await world.tour(of: "Noor", through: "taak")
    )
    for tour in [bad, good] { try await world.play(tour, [.begin]) }
    await store.spoil(bad)
    #expect(try await world.onboarding.awaitedEvents(of: good.employee) == ["group.joined", "group.opened"])
    #expect(try await world.onboarding.hear("group.joined", of: good.employee).moved == ["taak"])
    #expect(try await world.onboarding.look(at: good).waiting?.id == "schrijf")
  }

  @Test func aStoryThatFailsAtItIsNamedAndKeepsNobodyFromTheOthers() async throws {
    let world = TestWorld(stories: [.failingAtEvent, .taak])
    let (bad, good) = (
      try await world.tour(of: "Noor", through: "stuk"), try await world.tour(of: "Noor", through: "taak")
    )
    for tour in [bad, good] { try await world.play(tour, [.begin]) }
    let heard = try await world.onboarding.hear("group.joined", of: good.employee)
    #expect(heard.moved == ["taak"])
    #expect(heard.failures.map(\.story) == ["stuk"])
    #expect(try await world.onboarding.look(at: bad).waiting?.id == "t", "it is as it was")
  }

  /// She clicked on what waited when the page was loaded.
  @Test func anEventCountsWhereTheStoryWasPublishedAnewSince() async throws {
    let world = TestWorld(stories: [])
    let onboarding = world.onboarding
    _ = try await onboarding.publish(try Candidate.text(PublishedStory.taakXML()), by: "Els")
    let tour = try await world.tour(of: "Noor", through: "taak")
    try await world.play(tour, [.begin])
    _ = try await onboarding.publish(
      try Candidate.text(PublishedStory.taakXML(words: "Kom erbij.")), by: "Els")
    #expect(try await onboarding.hear("iets.anders", of: tour.employee).moved == [])
    #expect(try await onboarding.store.journal(of: tour).count == 1, "it is not even moved on for that")
    #expect(try await onboarding.hear("group.joined", of: tour.employee).moved == ["taak"])
    #expect(try await onboarding.look(at: tour).waiting?.id == "schrijf")
    let turns = try await onboarding.store.journal(of: tour).count
    #expect(try await onboarding.verify(tour) == .same(turns: turns))
  }
}

extension MemoryStore {
  /// What is kept of a tour is not to be read any more: neither where it is nor how it came there.
  fileprivate func spoil(_ tour: TourID) {
    toursByID[tour]?.state = [1, 2, 3]
    journals[tour] = []
  }
}
