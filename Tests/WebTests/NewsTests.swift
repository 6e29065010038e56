import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct NewsTests {
  private func publish(_ extra: String, in pages: Pages) async throws {
    let candidate = try Candidate.text(
      """
      <story id="ronde" xml:lang="nl" guide="vicky"><title>De ronde</title><summary>Langs alles.</summary>
        <scene id="begin" title="Begin"><say id="hoi">Hoi!</say>\(extra)
          <end id="klaar" outcome="completed">Tot ziens.</end></scene>
      </story>
      """)
    _ = try await pages.world.onboarding.publish(candidate, by: "Noor")
  }

  private static let news = "<task id=\"kijk\" done=\"word\">Kijk eens.</task>"
  private static let address = "/tours/ronde-sinds-1-tot-2"

  /// Somebody who finished the story, of which there is another version since.
  private func finished(in pages: Pages) async throws -> Visitor {
    try await publish("", in: pages)
    let noor = try await pages.employee()
    _ = try await noor.submit("/tours/ronde/begin", on: try await noor.get("/start"))
    #expect(try await !noor.get("/start").words.contains("Nieuw sinds"))
    try await publish(Self.news, in: pages)
    return noor
  }

  @Test func `what is new is offered under the finished story, which stays finished`() async throws {
    let noor = try await finished(in: try Pages(stories: []))
    let start = try await noor.get("/start")
    #expect(start.words.contains("Er staat iets nieuws voor je klaar. Begin"))
    #expect(start.words.contains("Al gedaan De ronde Klaar op"))
    #expect(start.words.contains("Nieuw sinds jouw rondleiding Laat zien : Nieuw in: De ronde"))
    #expect(start.text.contains("action=\"\(Self.address)/begin\"") && !start.words.contains("Ga verder"))
    #expect(try await noor.get(Self.address).location == "/start", "it has not begun")
  }

  @Test func `it is a tour of its own, and is gone when it is over`() async throws {
    let noor = try await finished(in: try Pages(stories: []))
    let begun = try await noor.submit(Self.address + "/begin", on: try await noor.get("/start"))
    #expect(begun.location == Self.address + "#here")
    let asked = try await noor.get(Self.address)
    #expect(asked.words.contains("Nieuw in: De ronde") && asked.words.contains("Zal ik het laten zien?"))
    let busy = try await noor.get("/start")
    #expect(busy.text.contains("href=\"\(Self.address)#here\"") && busy.words.contains("Klaar op"))
    #expect(busy.words.contains("Ga verder : Nieuw in: De ronde") && !busy.words.contains("Laat zien"))
    _ = try await noor.submit(Self.address, on: asked, ["choose": "ja"])
    let task = try await noor.get(Self.address)
    #expect(task.words.contains("Kijk eens."))
    _ = try await noor.submit(Self.address, on: task, ["input": "done"])
    let start = try await noor.get("/start")
    #expect(start.words.contains("Klaar op") && !start.words.contains("Nieuw sinds"))
  }

  @Test func `the web team counts it nowhere`() async throws {
    let pages = try Pages(stories: [])
    let noor = try await finished(in: pages)
    _ = try await noor.submit(Self.address + "/begin", on: try await noor.get("/start"))
    let team = try await pages.team()
    let page = try await team.get("/team")
    #expect(page.words.contains("De ronde") && !page.words.contains("Nieuw in"))
    #expect(try await team.get("/team/stories/ronde-sinds-1-tot-2").status == 404)
  }

  @Test func `who did not finish the story has no way in`() async throws {
    let pages = try Pages(stories: [])
    let noor = try await finished(in: pages)
    let seal = try #require(try await noor.get("/start").hiddenFields(of: Self.address + "/begin")["csrf"])
    let bram = try await pages.employee("Bram")
    #expect(try await bram.get(Self.address).status == 404)
    #expect(try await bram.post(Self.address + "/begin", ["turn": "0", "csrf": seal]).status != 303)
  }
}
