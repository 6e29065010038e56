import Foundation
import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Web

/// What is her own on the start page, and its order.
@Suite struct HomeTests {
  let pages: Pages
  let noor: Visitor

  init() async throws {
    pages = try Pages(stories: [.parcours])
    noor = try await pages.employee()
  }

  /// She has a badge and a hat from now on.
  private func earn() async throws {
    try await pages.world.play(
      try await pages.world.tour(of: "Noor van der Wal", through: "parcours"), Input.untilWait)
  }

  private func arrange(_ fields: KeyValuePairs<String, String>) async throws -> Answer {
    try await noor.submit("/start/arrange", on: try await noor.get("/start/arrange"), fields)
  }

  /// The headings of the start page, in order.
  private func headings() async throws -> [String] {
    try await noor.get("/start").text.matches(of: /<h2 id="[^"]*">([^<]*)</).map { String($0.output.1) }
  }

  @Test func `what is still empty says what may come`() async throws {
    let page = try await noor.get("/start")
    #expect(page.words.contains("Je hebt er nog geen. Die krijg je onderweg, in de verhalen."))
    #expect(page.words.contains("Er hangt één ding in.") && page.text.contains("href=\"/dress\""))
    #expect(page.words.contains("Dan vind je hier het antwoord."))
    #expect(try await headings() == ["Nieuw voor jou", "Jouw badges", "Mijn kast", "Antwoorden"])
  }

  @Test func `a badge is shown with its drawing, its day and its story`() async throws {
    try await earn()
    let page = try await noor.get("/start")
    #expect(page.text.contains("src=\"/stories/parcours/media/kenner.svg\" alt=\"Een lint.\""))
    #expect(page.words.contains("Kenner Gekregen op 23 november 2026, in Parcours"))
    #expect(page.words.contains("Er hangen 2 dingen in."))
    #expect(try await !pages.employee("Sem Bakker").get("/start").words.contains("Kenner"))
  }

  @Test func `a block goes up and down, and pressing twice is pressing once`() async throws {
    let page = try await noor.get("/start/arrange")
    for _ in 0..<2 {
      let answer = try await noor.submit("/start/arrange", on: page, ["up": "wardrobe.1"])
      #expect(answer.location == "/start/arrange?done=up.wardrobe")
    }
    #expect(try await headings() == ["Mijn kast", "Nieuw voor jou", "Jouw badges", "Antwoorden"])
    _ = try await arrange(["down": "badges.6"])
    #expect(try await headings() == ["Mijn kast", "Nieuw voor jou", "Antwoorden", "Jouw badges"])
  }

  @Test func `what was done is told, and the focus comes to its button`() async throws {
    _ = try await arrange(["down": "badges.3"])
    let page = try await noor.get("/start/arrange?done=down.badges")
    #expect(page.words.contains("Jouw badges staat nu op plaats 3 van 6."))
    #expect(page.text.contains("data-key=\"badges.down\" autofocus"))
    #expect(page.text.components(separatedBy: " autofocus").count == 2)
    let odd = try await noor.get("/start/arrange?done=down.nothing")
    #expect(odd.status == 200 && !odd.text.contains(" autofocus"))
  }

  @Test func `a block is left out and shown again, but never the stories`() async throws {
    _ = try await arrange(["hide": "replies"])
    #expect(try await headings() == ["Nieuw voor jou", "Jouw badges", "Mijn kast"])
    #expect(try await noor.get("/start/arrange").words.contains("Antwoorden aan jou Weggelaten"))
    _ = try await arrange(["show": "replies"])
    _ = try await arrange(["hide": "stories"])
    #expect(try await headings() == ["Nieuw voor jou", "Jouw badges", "Mijn kast", "Antwoorden"])
  }

  @Test func `everything goes back to how it was`() async throws {
    _ = try await arrange(["hide": "badges"])
    _ = try await arrange(["up": "replies.1"])
    #expect(try await arrange(["reset": "yes"]).location == "/start/arrange?done=reset")
    #expect(try await headings() == ["Nieuw voor jou", "Jouw badges", "Mijn kast", "Antwoorden"])
  }

  @Test(arguments: ["nothing", "badges", "badges.x", "weg.1", "badges.1.2"])
  func `a step that cannot be is refused`(step: String) async throws {
    #expect(try await arrange(["up": step]).status == 400)
  }
}
