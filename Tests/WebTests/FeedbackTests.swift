import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Web

@Suite struct FeedbackTests {
  let pages: Pages
  let noor: Visitor
  let team: Visitor

  init() async throws {
    pages = try Pages()
    noor = try await pages.employee()
    team = try await pages.team()
    let tour = try await pages.world.tour(of: "Noor van der Wal")
    try await pages.world.play(tour, Input.untilFeedback)
  }

  private func tell(_ fields: KeyValuePairs<String, String>) async throws -> Answer {
    try await noor.submit("/tours/visit", on: try await noor.get("/tours/visit"), fields)
  }

  /// The id of the only letter.
  private func letter() async throws -> String {
    try #require(try await pages.world.onboarding.feedback().first).id.text
  }

  @Test func `signed feedback is answered on her start page`() async throws {
    #expect(try await tell(["input": "feedback", "score": "2", "text": "Te druk.\r\nEcht."]).status == 303)
    #expect(try await noor.get("/tours/visit").words.contains("Ik heb het doorgegeven aan het webteam."))
    let page = try await team.get("/team/feedback")
    #expect(page.words.contains("Noor van der Wal, 23 november 2026"))
    #expect(page.words.contains("2 van de 5: slecht") && page.words.contains("Feedback (1 open)"))
    let answered = try await team.submit(
      "/team/feedback/\(try await letter())/answer", on: page, ["text": " We halen er drie weg. "])
    #expect(answered.location == "/team/feedback#feedback-\(try await letter())")
    #expect(try await team.get("/team/feedback").words.contains("Je antwoord staat erbij."))
    let start = try await noor.get("/start")
    #expect(start.words.contains("Te druk. Echt.") && start.words.contains("We halen er drie weg."))
    #expect(try await pages.employee("Sem").get("/start").words.contains("We halen er drie weg.") == false)
  }

  @Test func `anonymous feedback carries no name and no day`() async throws {
    _ = try await tell(["input": "feedback", "text": "Vertel het niet.", "anonymous": "on"])
    let page = try await team.get("/team/feedback")
    #expect(page.words.contains("Vertel het niet.") && page.words.contains("Zonder naam, week 48 van 2026"))
    #expect(!page.words.contains("Noor") && !page.words.contains("23 november"))
    _ = try await team.submit(
      "/team/feedback/\(try await letter())/answer", on: page, ["text": "Goed punt.", "public": "on"])
    #expect(try await pages.employee("Sem").get("/start").words.contains("Goed punt."))
  }

  @Test func `empty feedback says that it need not be`() async throws {
    let refused = try await tell(["input": "feedback", "text": "  ", "anonymous": "on"])
    #expect(refused.status == 422 && refused.words.contains("Of kies 'Liever niet'"))
    #expect(refused.text.contains("<a href=\"#text\">"))
    #expect(refused.text.contains("aria-describedby=\"anonymous-note\" checked"))
    #expect(try await tell(["input": "feedback", "score": "9"]).status == 422)
    #expect(try await tell(["input": "skip"]).status == 303)
    #expect(try await pages.world.onboarding.feedback().isEmpty)
  }

  @Test func `feedback posted twice arrives once`() async throws {
    let page = try await noor.get("/tours/visit")
    for text in ["Een", "Een", "Twee"] {
      let fields: KeyValuePairs<String, String> = ["input": "feedback", "text": text]
      #expect(try await noor.submit("/tours/visit", on: page, fields).status == 303)
    }
    #expect(try await pages.world.onboarding.feedback().map(\.text) == ["Een"])
  }

  @Test func `an answer needs words, and does not go over another's`() async throws {
    _ = try await tell(["input": "feedback", "text": "Hallo?"])
    let page = try await team.get("/team/feedback")
    let action = "/team/feedback/\(try await letter())/answer"
    let empty = try await team.submit(action, on: page, ["text": " "])
    #expect(empty.status == 422 && empty.words.contains("Schrijf eerst een antwoord."))
    #expect(try await team.submit(action, on: page, ["text": "Eerste."]).status == 303)
    #expect(try await team.submit(action, on: page, ["text": "Eerste."]).status == 303)
    let late = try await team.submit(action, on: page, ["text": "Tweede."])
    #expect(late.status == 409 && late.words.contains("Iemand van jullie was je voor."))
    #expect(late.text.contains(">Tweede.</textarea>"))
    #expect(try await pages.world.onboarding.feedback().first?.answer == "Eerste.")
  }

  @Test func `a letter is put away`() async throws {
    _ = try await tell(["input": "feedback", "text": "Hallo?"])
    let page = try await team.get("/team/feedback")
    let id = try await letter()
    #expect(try await team.submit("/team/feedback/\(id)/close", on: page).location == "/team/feedback")
    let closed = try await team.get("/team/feedback")
    #expect(closed.words.contains("Afgehandeld (1)") && closed.words.contains("Alles is beantwoord"))
    #expect(try await team.post("/team/feedback/\(id)/close").status == 403)
    #expect(try await team.submit("/team/feedback/weg/answer", on: page, ["text": "x"]).status == 403)
  }

  @Test func `what she could not find reaches the web team without a name`() async throws {
    let sem = try await pages.world.tour(of: "Sem Bakker")
    try await pages.world.play(sem, Array(Input.untilFeedback.dropLast()) + [.missing])
    let page = try await team.get("/team/feedback")
    #expect(page.words.contains("Doe het maar. Op bezoek, week 48 van 2026, 1 keer"))
    #expect(!page.words.contains("Sem"))
  }
}
