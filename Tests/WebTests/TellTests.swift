import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Web

/// "Hier wil ik iets over kwijt", at every moment.
@Suite struct TellTests {
  let pages: Pages
  let noor: Visitor

  init() async throws {
    pages = try Pages()
    noor = try await pages.employee()
    try await play([.begin])
  }

  private func play(_ inputs: [Input]) async throws {
    try await pages.world.play(try await pages.world.tour(of: "Noor van der Wal"), inputs)
  }

  private func tell(_ fields: KeyValuePairs<String, String>) async throws -> Answer {
    try await noor.submit("/tours/visit/tell", on: try await noor.get("/tours/visit"), fields)
  }

  @Test func `it goes to the web team, and the tour stays where it is`() async throws {
    let turn = try await noor.get("/tours/visit").turn
    #expect(try await tell(["text": "Te veel knoppen."]).location == "/tours/visit#tell")
    let page = try await noor.get("/tours/visit")
    #expect(page.turn == turn)
    #expect(page.words.contains("Fijn dat je het zegt. Ik geef het door aan het webteam."))
    #expect(!page.text.contains("Te veel knoppen."))
    #expect(try await !noor.get("/tours/visit").words.contains("Fijn dat je het zegt."), "told once")
    let letter = try #require(try await pages.world.onboarding.feedback().first)
    #expect(letter.text == "Te veel knoppen." && letter.topic == "Begin" && !letter.isAnonymous)
  }

  @Test func `it can be without a name`() async throws {
    _ = try await tell(["text": "Zeg het niet.", "anonymous": "on"])
    #expect(try await noor.get("/tours/visit").words.contains("zonder je naam."))
    #expect(try await pages.world.onboarding.feedback().map(\.isAnonymous) == [true])
  }

  @Test func `sent twice it arrives once`() async throws {
    let page = try await noor.get("/tours/visit")
    for _ in 0..<3 {
      #expect(try await noor.submit("/tours/visit/tell", on: page, ["text": "Een keer."]).status == 303)
    }
    _ = try await tell(["text": "Een keer."])
    #expect(try await pages.world.onboarding.feedback().count == 2, "another form is another message")
  }

  @Test func `nothing is not sent, and what was typed and chosen stays`() async throws {
    let empty = try await tell(["text": "  ", "anonymous": "on"])
    #expect(empty.status == 422 && empty.words.contains("Schrijf eerst wat je kwijt wilt."))
    #expect(empty.text.contains("<details class=\"write\" open>"))
    #expect(empty.text.contains("aria-describedby=\"tell-anonymous-note\" checked"))
    let long = try await tell(["text": String(repeating: "x", count: 4001)])
    #expect(long.status == 422 && long.words.contains("hooguit 4000 tekens"))
    #expect(long.text.contains(">" + String(repeating: "x", count: 4001) + "</textarea>"))
    #expect(try await pages.world.onboarding.feedback().isEmpty)
  }

  @Test func `it can be said wherever she is`() async throws {
    for input in Array(Input.wholeVisit.dropFirst()) {
      #expect(try await noor.get("/tours/visit").words.contains("Hier wil ik iets over kwijt"))
      try await play([input])
    }
    #expect(try await noor.get("/tours/visit").words.contains("Dit verhaal is uit"))
    #expect(try await tell(["text": "Mooi was het."]).status == 303)
    #expect(try await pages.world.onboarding.feedback().map(\.topic) == ["Slot"])
  }

  @Test func `a form without its key or its seal is refused`() async throws {
    let csrf = try await noor.get("/tours/visit").hiddenFields(of: "/tours/visit/tell")["csrf"] ?? ""
    #expect(try await noor.post("/tours/visit/tell", ["csrf": csrf, "text": "x"]).status == 400)
    for key in ["", "korter", String(repeating: "k", count: 65)] {
      let answer = try await noor.post("/tours/visit/tell", ["csrf": csrf, "text": "x", "key": key])
      #expect(answer.status == 400)
    }
    #expect(try await noor.post("/tours/visit/tell", ["text": "x", "key": "xxxxxxxx"]).status == 403)
  }
}
