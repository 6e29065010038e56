import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@Suite struct AudienceTests {
  private func employee(_ groups: [String], _ department: String, _ role: String = "") -> NewEmployee {
    NewEmployee(name: "Noor", facts: EmployeeFacts(department: department, role: role), groups: groups)
  }

  private func isOffered(_ new: NewEmployee) async throws -> Bool {
    let world = TestWorld(stories: [.balie])
    let employee = try await world.onboarding.addEmployee(new)
    let isOffered = try await !world.onboarding.startPage(of: employee.id).stories.isEmpty
    do {
      _ = try await world.onboarding.answer(TourID(employee.id, "balie"), turn: 0, with: .begin)
      #expect(isOffered, "who is not offered it cannot begin it")
    } catch {
      guard case .notForHer = error else { throw error }
      #expect(!isOffered, "who is offered it can begin it")
    }
    return isOffered
  }

  @Test func anyWithinAListAndAllBetweenThem() async throws {
    #expect(try await isOffered(employee(["loket", "x"], "Sociaal domein")))
    #expect(try await !isOffered(employee(["x"], "Sociaal domein")))
    #expect(try await !isOffered(employee(["balie"], "Groen")))
    #expect(try await !isOffered(employee([], "")))
  }

  @Test func anyOfSeveralAudiences() async throws {
    #expect(try await isOffered(employee([], "Groen", "beheerder")))
  }

  @Test func theRoleEmployeeIsEverybody() async throws {
    let story = PublishedStory.text(
      """
      <story id="alle" xml:lang="nl" guide="vicky"><title>A</title><audience roles="employee"/>
        <scene id="s" title="S"><end id="e" outcome="completed">Klaar.</end></scene></story>
      """)
    let world = TestWorld(stories: [story])
    let tour = try await world.tour(of: "Noor", through: "alle")
    #expect(try await world.onboarding.startPage(of: tour.employee).stories.count == 1)
  }

  @Test func aTourThatBegunStays() async throws {
    let store = MemoryStore()
    let open = PublishedStory.text(
      """
      <story id="balie" xml:lang="nl" guide="vicky"><title>B</title>
        <scene id="s" title="S"><end id="e" outcome="postponed">Later.</end></scene></story>
      """)
    let before = TestWorld(store: store, stories: [open])
    let tour = try await before.tour(of: "Noor", through: "balie")
    try await before.play(tour, [.begin])
    let after = TestWorld(store: store, stories: [.balie])
    #expect(try await after.onboarding.startPage(of: tour.employee).stories.count == 1)
    try await after.play(tour, [.begin])
  }
}
