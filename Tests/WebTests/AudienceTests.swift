import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Web

@Suite struct AudienceTests {
  @Test func `a story for others is neither offered nor told`() async throws {
    let pages = try Pages(stories: [.visit, .balie])
    let noor = try await pages.employee()
    let start = try await noor.get("/start")
    #expect(start.words.contains("Op bezoek") && !start.words.contains("Balie"))
    #expect(try await noor.get("/tours/balie").status == 404)
    let seal = try #require(start.hiddenFields(of: "/tours/visit/begin")["csrf"])
    #expect(try await noor.post("/tours/balie/begin", ["turn": "0", "csrf": seal]).status == 404)
  }

  @Test func `who it is for begins it from her start page`() async throws {
    let pages = try Pages(stories: [.balie])
    _ = try await pages.world.onboarding.addEmployee(
      NewEmployee(
        name: "Noor", facts: EmployeeFacts(department: "Burgerzaken"), groups: ["balie"]))
    let noor = try await pages.employee("Noor")
    #expect(try await noor.submit("/tours/balie/begin", on: try await noor.get("/start")).status == 303)
  }
}
