import Foundation
import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct TourTests {
  let pages: Pages
  let noor: Visitor

  init() async throws {
    pages = try Pages()
    noor = try await pages.employee()
  }

  private func begin() async throws -> Answer {
    _ = try await noor.submit("/tours/visit/begin", on: try await noor.get("/start"))
    return try await noor.get("/tours/visit")
  }

  /// Answers, and gives the page that follows.
  private func answer(_ fields: KeyValuePairs<String, String>) async throws -> Answer {
    let answer = try await noor.submit("/tours/visit", on: try await noor.get("/tours/visit"), fields)
    #expect(answer.status == 303 && answer.location == "/tours/visit#here", "\(fields)")
    return try await noor.get("/tours/visit")
  }

  @Test func `a story begins once, however often its button is pressed`() async throws {
    let start = try await noor.get("/start")
    #expect(try await noor.get("/tours/visit").location == "/start")
    for _ in 0..<2 {
      #expect(try await noor.submit("/tours/visit/begin", on: start).location == "/tours/visit#here")
    }
    let page = try await noor.get("/tours/visit")
    #expect(page.turn == "1")
    #expect(page.bubbles == ["Hoi Noor van !", "Zin?"])
    #expect(page.text.contains("id=\"question\" lang=\"nl\">Zin?"))
    #expect(page.words.contains("Stap 1 van 2"))
    #expect(page.words.contains("Vandaag"))
  }

  @Test func `the same answer twice is one step, another one is told where she is`() async throws {
    let page = try await begin()
    #expect(try await noor.submit("/tours/visit", on: page, ["choose": "ja"]).status == 303)
    #expect(try await noor.submit("/tours/visit", on: page, ["choose": "ja"]).status == 303)
    let refused = try await noor.submit("/tours/visit", on: page, ["choose": "nee"])
    #expect(refused.status == 409)
    #expect(refused.words.contains("Je was al verder"))
    #expect(refused.words.contains("Let op: Op bezoek · Vicky"))
    #expect(refused.turn == "2" && refused.bubbles.last == "Hoe heet je?")
  }

  @Test func `an answer that does not fit says what would, and keeps what was typed`() async throws {
    let page = try await begin()
    #expect(try await noor.submit("/tours/visit", on: page, ["choose": "misschien"]).status == 422)
    _ = try await answer(["choose": "ja"])
    let asked = try await noor.get("/tours/visit")
    let blank = try await noor.submit("/tours/visit", on: asked, ["answer": "  "])
    #expect(blank.status == 422 && blank.words.contains("Vul iets in."))
    let long = try await noor.submit("/tours/visit", on: asked, ["answer": "Noor \"de lange\" van der Wal"])
    #expect(long.status == 422 && long.words.contains("hooguit 20 tekens"))
    #expect(long.text.contains("value=\"Noor &quot;de lange&quot; van der Wal\""))
    #expect(long.text.contains("<a href=\"#answer\">") && long.text.contains("aria-invalid=\"true\""))
    let numbered = try await answer(["answer": "Noor"])
    for wrong in ["drie", "11", "-1", "1e3", "99999999999999999999", ""] {
      let refused = try await noor.submit("/tours/visit", on: numbered, ["answer": wrong])
      #expect(refused.status == 422 && refused.words.contains("Vul een heel getal in van 0 tot en met 10."))
    }
    let chosen = try await answer(["answer": " 3 "])
    #expect(try await noor.submit("/tours/visit", on: chosen).words.contains("Kies een van de antwoorden."))
    #expect(try await noor.submit("/tours/visit", on: chosen, ["answer": "maan"]).status == 422)
    #expect(try await noor.submit("/tours/visit", on: chosen, ["input": "vliegen"]).status == 422)
    #expect(try await noor.get("/tours/visit").turn == chosen.turn)
  }

  @Test func `one step back takes the undone turn out of the conversation`() async throws {
    let first = try await begin()
    let second = try await answer(["choose": "ja"])
    #expect(second.bubbleKeys.count > first.bubbleKeys.count)
    #expect(Array(second.bubbleKeys.prefix(first.bubbleKeys.count)) == first.bubbleKeys)
    let back = try await answer(["input": "back"])
    #expect(back.bubbles == first.bubbles && back.bubbleKeys == first.bubbleKeys)
    #expect(back.turn == "3")
    let again = try await answer(["choose": "ja"])
    #expect(again.bubbles == second.bubbles)
    // The script must see that this is another answer than the one before.
    #expect(again.bubbleKeys != second.bubbleKeys)
    #expect(Set(again.bubbleKeys).count == again.bubbleKeys.count)
  }

  @Test func `a hint follows the task, which is not said twice`() async throws {
    _ = try await begin()
    for fields: KeyValuePairs<String, String> in [
      ["choose": "ja"], ["answer": "Noor"], ["input": "skip"], ["answer": "thuis"],
    ] { _ = try await answer(fields) }
    let task = try await noor.get("/tours/visit")
    #expect(task.bubbles.last == "Doe het maar." && task.words.contains("Geef me een tip"))
    let hinted = try await answer(["input": "hint"])
    #expect(hinted.bubbles.suffix(3) == ["Doe het maar.", "Geef me een tip", "Een tip."])
    #expect(hinted.text.contains("id=\"question\" lang=\"nl\">Doe het maar."))
    #expect(!hinted.text.contains("value=\"hint\""))
    let missing = try await answer(["input": "missing"])
    #expect(missing.words.contains("Ik heb het webteam verteld dat dit er niet was."))
    #expect(try await !noor.get("/tours/visit").words.contains("Ik heb het webteam verteld"))
  }

  @Test func `she comes back another day and finds the days in the conversation`() async throws {
    _ = try await begin()
    pages.world.clock.advance(days: 1)
    let page = try await answer(["choose": "ja"])
    #expect(page.words.contains("Maandag 23 november"))
    #expect(page.text.components(separatedBy: "class=\"day\"").count == 3)
  }

  @Test func `an ended story is begun again from its end`() async throws {
    let first = try await begin()
    let end = try await answer(["choose": "nee"])
    #expect(end.words.contains("Dit verhaal is uit") && end.bubbles.last == "Ook goed.")
    #expect(try await noor.get("/start").words.contains("Gestopt"))
    #expect(try await noor.submit("/tours/visit/begin", on: end).status == 303)
    let again = try await noor.get("/tours/visit")
    #expect(again.bubbles == first.bubbles && again.turn == "3")
    #expect(Set(again.bubbleKeys).isDisjoint(with: first.bubbleKeys))
  }

  @Test func `what an employee types is shown as text`() async throws {
    _ = try await begin()
    _ = try await answer(["choose": "ja"])
    let page = try await answer(["answer": "<b>&'\"</b>"])
    #expect(page.bubbles.contains("&lt;b&gt;&amp;&#39;&quot;&lt;/b&gt;"))
  }

  @Test(arguments: ["/tours/nergens", "/tours/..", "/tours/a%20b", "/tours/visit/x", "/tours", "//start"])
  func `an unknown page says so`(path: String) async throws {
    let page = try await noor.get(path)
    #expect(page.status == 404 && page.words.contains("Deze pagina ken ik niet"))
  }
}
