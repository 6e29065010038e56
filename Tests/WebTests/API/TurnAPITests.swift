import HTTPTypes
import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct TurnAPITests {
  let pages: Pages
  let noor: APIClient

  init() async throws {
    pages = try Pages(stories: [.visit, .parcours])
    noor = try await pages.overlay()
  }

  @Test func `beginning tells what the story tells first`() async throws {
    let turn = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    #expect(turn.status == 200)
    #expect(turn["outcome"].text == "turned")
    #expect(turn["turn"] == .number(1))
    #expect(turn["over"] == .flag(false))
    #expect(turn["progress"] == .array([.number(1), .number(2)]))
    #expect(turn.beats == ["say", "choose"])
    #expect(turn["notified"] == .null)
  }

  @Test func `every input of a story is taken`() async throws {
    let inputs = [
      #"{"type":"begin"}"#, #"{"type":"option","option":"ja"}"#, #"{"type":"answer","value":"Noor"}"#,
      #"{"type":"answer","value":3}"#, #"{"type":"answer","value":"thuis"}"#, #"{"type":"hint"}"#,
      #"{"type":"missing"}"#, #"{"type":"feedback","value":4,"text":"Leuk!","anonymous":true}"#,
      #"{"type":"skip"}"#,
    ]
    var answers: [APIAnswer] = []
    for (turn, input) in inputs.enumerated() {
      let answer = try await noor.turn("visit", turn, input)
      #expect(answer["outcome"].text == "turned", "\(input): \(answer.answer.text)")
      answers.append(answer)
    }
    #expect(answers.last?["over"] == .flag(true))
    #expect(answers.last?.beats == ["end"])
    // What goes to the web team is said.
    #expect(
      answers.map { $0["notified"] == .flag(true) }
        == inputs.map { $0.contains("missing") || $0.contains("Leuk") })
    let feedback = try #require(try await pages.world.onboarding.feedback().first)
    #expect(feedback.text == "Leuk!")
    #expect(feedback.isAnonymous)
  }

  @Test func `a quiz takes one answer, several, all or words`() async throws {
    let inputs = [
      #"{"type":"begin"}"#, #"{"type":"answers","answers":["veel"]}"#,
      #"{"type":"answers","answers":["lezen","zeggen"]}"#,
      #"{"type":"answers","answers":["kijken","kiezen","klaar"]}"#, #"{"type":"answer","value":"victor"}"#,
      #"{"type":"done"}"#,
    ]
    for (turn, input) in inputs.enumerated() {
      let answer = try await noor.turn("parcours", turn, input)
      #expect(answer["outcome"].text == "turned", "\(input): \(answer.answer.text)")
    }
  }

  @Test func `the same input twice is taken once`() async throws {
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    for input in [#"{"type":"option","option":"ja"}"#, #"{"type":"answer","value":"Noor"}"#] {
      let turn = try #require(try await noor.get("tours/visit")["turn"].number)
      let first = try await noor.turn("visit", turn, input)
      let second = try await noor.turn("visit", turn, input)
      #expect(first["outcome"].text == "turned")
      #expect(second["outcome"].text == "repeated")
      #expect(second["turn"] == first["turn"])
      #expect(second["told"].all.last?["id"] == first["told"].all.last?["id"])
    }
  }

  @Test func `a value sent twice is taken once`() async throws {
    for (turn, input) in [
      #"{"type":"begin"}"#, #"{"type":"option","option":"ja"}"#, #"{"type":"answer","value":"Noor"}"#,
      #"{"type":"answer","value":3}"#, #"{"type":"answer","value":"thuis"}"#,
    ].enumerated() {
      _ = try await noor.turn("visit", turn, input)
    }
    let again = try await noor.turn("visit", 4, #"{"type":"answer","value":"thuis"}"#)
    #expect(again["outcome"].text == "repeated")
    #expect(try await noor.turn("visit", 4, #"{"type":"answer","value":"kantoor"}"#).problem == "old-turn")
  }

  @Test func `an answer to an old turn says where she is`() async throws {
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    _ = try await noor.turn("visit", 1, #"{"type":"option","option":"ja"}"#)
    let old = try await noor.turn("visit", 1, #"{"type":"option","option":"nee"}"#)
    #expect(old.status == 409)
    #expect(old.problem == "old-turn")
    #expect(old["turn"] == .number(2))
    #expect(old["told"].all.last?["id"].text == "wie")
    #expect(old["detail"].text == InterfaceTexts.dutch.refusals.oldTurn)
  }

  @Test(arguments: [
    (#"{"type":"option","option":"weg"}"#, "ja, nog, nee"), (#"{"type":"done"}"#, "ja, nog, nee"),
    (#"{"type":"answer","value":"ja"}"#, "ja, nog, nee"), (#"{"type":"skip"}"#, "ja, nog, nee"),
  ])
  func `what does not fit says what would`(input: String, expected: String) async throws {
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    let refused = try await noor.turn("visit", 1, input)
    #expect(refused.status == 422)
    #expect(refused.problem == "does-not-fit")
    #expect(refused["expected"].text?.hasPrefix(expected) == true)
    #expect(refused["told"].all.last?["id"].text == "zin")
    #expect(try await noor.get("tours/visit")["turn"] == .number(1))
  }

  @Test func `a refusal is told in the tour's language whatever the browser says`() async throws {
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    var english = noor
    english.language = "en"
    let refused = try await english.turn("visit", 1, #"{"type":"option","option":"weg"}"#)
    #expect(refused["title"].text == "Dat past hier niet")
    #expect(refused.answer.headers[.contentLanguage] == "nl")
  }

  @Test(arguments: [
    #"{}"#, #"{"turn":1}"#, #"{"turn":"1","input":{"type":"done"}}"#,
    #"{"turn":1.5,"input":{"type":"done"}}"#,
    #"{"turn":1,"input":"done"}"#, #"{"turn":1,"input":{"type":"vlieg"}}"#,
    #"{"turn":1,"input":{"type":"option"}}"#, #"{"turn":1,"input":{"type":"answer","value":null}}"#,
    #"{"turn":1,"input":{"type":"answers","answers":"a"}}"#,
    #"{"turn":1,"input":{"type":"option","option":"a\u0000"}}"#, #"[]"#, "{", "",
  ])
  func `what is no turn is a bad request`(body: String) async throws {
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    let refused = try await noor.post("tours/visit/turns", body)
    #expect(refused.status == 400)
    #expect(refused.problem == "bad-request")
    #expect(refused["reason"].text != nil)
  }
}
