import Foundation
import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Web

/// Every beat of the parcours on its page, in order.
@Suite struct QuizTests {
  let pages: Pages
  let noor: Visitor
  let path = "/tours/parcours"

  init() async throws {
    pages = try Pages(stories: [.parcours])
    noor = try await pages.employee()
    _ = try await noor.submit("/tours/parcours/begin", on: try await noor.get("/start"))
  }

  /// Answers, and gives the page that follows.
  @discardableResult
  private func answer(_ fields: KeyValuePairs<String, String>) async throws -> Answer {
    let answer = try await noor.submit(path, on: try await noor.get(path), fields)
    #expect(answer.status == 303, "\(fields)")
    return try await noor.get(path)
  }

  private func refusal(of fields: KeyValuePairs<String, String>) async throws -> Answer {
    let answer = try await noor.submit(path, on: try await noor.get(path), fields)
    #expect(answer.status == 422, "\(fields)")
    return answer
  }

  @Test func `one answer: a list of which one is chosen`() async throws {
    let page = try await noor.get(path)
    #expect(page.text.components(separatedBy: "type=\"radio\" name=\"answer\"").count == 3)
    #expect(page.text.contains("id=\"question\" lang=\"nl\">Hoeveel knoppen?"))
    let refused = try await refusal(of: [:])
    #expect(refused.words.contains("Kies een van de antwoorden."))
    #expect(refused.text.contains("<a href=\"#answer\">") && refused.text.contains("aria-invalid=\"true\""))
    #expect(try await refusal(of: ["answer": "nergens"]).words.contains("Kies een van de antwoorden."))
    let wrong = try await answer(["answer": "veel"])
    #expect(wrong.words.contains("Nee, dat is het niet. Dat voelt zo."))
    #expect(wrong.bubbles.contains("Veel"))
  }

  @Test func `a hint follows the question, which is not said twice`() async throws {
    let page = try await answer(["input": "hint"])
    #expect(page.bubbles.suffix(3) == ["Hoeveel knoppen?", "Geef me een tip", "Minder dan vier."])
    #expect(!page.text.contains("value=\"hint\""))
    #expect(try await answer(["input": "skip"]).bubbles.contains("Overgeslagen"))
  }

  @Test func `the same answer twice is one step`() async throws {
    let page = try await noor.get(path)
    for _ in 0..<2 { #expect(try await noor.submit(path, on: page, ["answer": "drie"]).status == 303) }
    #expect(try await noor.get(path).turn == "2")
    #expect(try await noor.submit(path, on: page, ["answer": "veel"]).status == 409)
  }

  @Test func `several answers: all boxes that were ticked`() async throws {
    try await answer(["answer": "drie"])
    let boxes = try await noor.get(path).text.components(separatedBy: "type=\"checkbox\" name=\"answer\"")
    #expect(boxes.count == 4)
    #expect(try await refusal(of: [:]).words.contains("Kies een of meer antwoorden."))
    let page = try await answer(["answer": "lezen", "answer": "zeggen"])
    #expect(page.words.contains("Goed!") && page.bubbles.contains("Lezen, Zeggen"))
  }

  @Test func `an order: each answer its own place`() async throws {
    for fields: KeyValuePairs<String, String> in [["answer": "drie"], ["answer": "lezen"]] {
      try await answer(fields)
    }
    let page = try await noor.get(path)
    #expect(page.text.components(separatedBy: "<select").count == 4)
    let doubled: KeyValuePairs = ["place.kijken": "1", "place.kiezen": "1", "place.klaar": "3"]
    let refused = try await refusal(of: doubled)
    #expect(refused.words.contains("Geef elk antwoord een eigen plaats, van 1 tot en met 3."))
    // What was chosen stays chosen.
    #expect(refused.text.components(separatedBy: "value=\"1\" selected").count == 3)
    let told = try await answer(["place.klaar": "3", "place.kijken": "1", "place.kiezen": "2"])
    #expect(told.words.contains("Goed!") && told.bubbles.contains("Kijken, Kiezen, Klaar"))
  }

  @Test func `words: compared by the tour, kept where they are refused`() async throws {
    for _ in 0..<3 { try await answer(["input": "skip"]) }
    #expect(try await refusal(of: ["answer": "  "]).words.contains("Vul iets in."))
    let long = try await refusal(of: ["answer": String(repeating: "x", count: 201)])
    #expect(long.words.contains("hooguit 200 tekens") && long.text.contains("xxxx\""))
    #expect(try await answer(["answer": " VICTOR "]).words.contains("Goed! Hij blogt."))
  }

  @Test func `what is shown and what is to be done have their own words`() async throws {
    for _ in 0..<4 { try await answer(["input": "skip"]) }
    let show = try await noor.get(path)
    #expect(show.words.contains("ga op het intranet naar /groepen en zoek de knop 'Lid worden'."))
    #expect(show.words.contains("Gezien") && !show.words.contains("Gelukt"))
    let task = try await answer(["input": "done"])
    #expect(task.bubbles.suffix(2) == ["Gezien", "Word lid."] && task.words.contains("Gelukt"))
    #expect(try await answer(["input": "hint"]).bubbles.last == "Kies een groep.")
    #expect(try await answer(["input": "missing"]).words.contains("Ik heb het webteam verteld"))
  }

  @Test func `what is given is drawn, and a film can be read`() async throws {
    try await answer(["answer": "drie"])
    for _ in 0..<3 { try await answer(["input": "skip"]) }
    for _ in 0..<2 { try await answer(["input": "done"]) }
    let page = try await noor.get(path)
    #expect(page.words.contains("Dit krijg je van me: Zonnehoed"))
    #expect(page.text.contains("src=\"/personas/vicky/hoed.svg\" alt=\"Zonnehoed\""))
    #expect(page.text.contains("src=\"/stories/parcours/media/kenner.svg\" alt=\"Een lint.\""))
    #expect(page.text.contains("<video controls preload=\"none\""))
    #expect(
      page.text.contains("<track kind=\"captions\" src=\"/stories/parcours/media/film.vtt\" srclang=\"nl\""))
    #expect(page.text.contains("<a href=\"/stories/parcours/media/film.txt\">"))
    #expect(page.text.contains("class=\"outfit\" src=\"/personas/victor/leren-jas.svg\""))
  }

  @Test func `a wait says when it goes on, here and on the start page`() async throws {
    for _ in 0..<4 { try await answer(["input": "skip"]) }
    for _ in 0..<2 { try await answer(["input": "done"]) }
    let wait = try await noor.get(path)
    #expect(wait.words.contains("Het gaat morgen verder.") && wait.words.contains("Ga nu al verder"))
    #expect(try await noor.get("/start").words.contains("Gaat morgen verder."))
    pages.world.clock.advance(days: 1)
    #expect(try await !noor.get("/start").words.contains("verder."))
    let next = try await noor.get(path)
    #expect(next.words.contains("Het gaat vandaag om 11:00 uur verder."))
    #expect(!next.words.contains("Ga nu al verder"))
    let early = try await noor.submit(path, on: next, ["input": "resume"])
    #expect(early.status == 422 && early.words.contains("Het is nog niet zover."))
    pages.world.clock.advance(seconds: 7200)
    #expect(try await noor.get(path).bubbles.last == "Klaar. 0 punten.")
  }

  @Test func `a task comes back on the start page once it is due`() async throws {
    for _ in 0..<4 { try await answer(["input": "skip"]) }
    try await answer(["input": "done"])
    #expect(try await !noor.get("/start").words.contains("Dit wilde je nog doen"))
    pages.world.clock.advance(days: 3)
    #expect(try await noor.get("/start").words.contains("Dit wilde je nog doen: Word lid."))
  }
}
