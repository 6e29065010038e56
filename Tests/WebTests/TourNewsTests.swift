import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Web

/// A page hears that its tour moved elsewhere.
@Suite struct TourNewsTests {
  let pages: Pages
  let noor: Visitor
  let tour: TourID

  init() async throws {
    pages = try Pages()
    noor = try await pages.employee()
    tour = try await pages.world.tour(of: "Noor van der Wal")
    try await pages.world.play(tour, [.begin])
  }

  @Test func `a page that is behind gets the present one at once`() async throws {
    try await pages.world.play(tour, [.option("ja")])
    let page = try await noor.get("/tours/visit/now?turn=1")
    #expect(page.status == 200 && page.turn == "2" && page.bubbles.last == "Hoe heet je?")
  }

  @Test func `one that is not waits until it moves`() async throws {
    async let page = noor.get("/tours/visit/now?turn=1")
    while pages.world.onboarding.news.waiting == 0 { await Task.yield() }
    try await pages.world.play(tour, [.option("ja")])
    #expect(try await page.turn == "2")
    #expect(pages.world.onboarding.news.listeners == 0, "nobody listens on")
  }

  @Test func `what another one does is no news`() async throws {
    let asked = Task { try await noor.get("/tours/visit/now?turn=1") }
    while pages.world.onboarding.news.waiting == 0 { await Task.yield() }
    try await pages.world.play(try await pages.world.tour(of: "Sem Bakker"), [.begin])
    #expect(pages.world.onboarding.news.waiting == 1)
    asked.cancel()
    #expect(try await asked.value.status == 204)
  }

  @Test func `to ask is not to come back`() async throws {
    let turn = try await pages.world.onboarding.look(at: tour).turn
    _ = try await noor.get("/tours/visit/now?turn=0")
    #expect(try await pages.world.onboarding.look(at: tour).turn == turn)
  }

  @Test(.timeLimit(.minutes(1))) func `who signs out is told nothing more`() async throws {
    let start = try await noor.get("/start")
    async let page = noor.get("/tours/visit/now?turn=1")
    while pages.world.onboarding.news.waiting == 0 { await Task.yield() }
    let began = ContinuousClock.now
    #expect(try await noor.submit("/sign-out", on: start).status == 303)
    #expect(try await page.status == 401)
    #expect(.now - began < .seconds(10), "at once")
  }

  @Test(arguments: ["", "?turn=", "?turn=x"])
  func `a question without a turn is none`(query: String) async throws {
    #expect(try await noor.get("/tours/visit/now" + query).status == 400)
    #expect(try await pages.visitor().get("/tours/visit/now?turn=1").status == 401)
  }
}
