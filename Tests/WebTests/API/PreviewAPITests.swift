import Foundation
import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct PreviewAPITests {
  private let folder: PlayFolder
  private let pages: Pages
  private let team: Visitor
  /// The page of the rehearsal.
  private let page: String
  private let author: APIClient

  init() async throws {
    folder = try PlayFolder()
    pages = try Pages(
      settings: WebSettings(
        personas: Pages.project.appending(path: "personas").path, authoredStories: folder.path,
        intranets: ["https://intranet.example.org", "http://127.0.0.1:9123"]))
    team = try await pages.team()
    let script = try await team.get("/team/stories/rondje/script")
    let started = try await team.submit("/team/stories/rondje/play", on: script, ["scene": "taak"])
    page = try #require(started.location)
    let key = try #require(page.split(separator: "/").last)
    author = APIClient(pages: pages, authorization: "Preview \(key)")
  }

  @Test func `the page of a scene leads to every intranet, at the page of the step`() async throws {
    let key = try #require(page.split(separator: "/").last)
    let shown = try await team.get(page)
    #expect(shown.words.contains("Bekijk het over het intranet"))
    for origin in ["https://intranet.example.org", "http://127.0.0.1:9123"] {
      #expect(shown.text.contains("href=\"\(origin)/groepen?vicky-preview=\(key)\""))
    }
  }

  @Test func `where Vicky appears on no intranet nothing leads there`() async throws {
    let pages = try Pages(
      settings: WebSettings(
        personas: Pages.project.appending(path: "personas").path, authoredStories: folder.path))
    let team = try await pages.team()
    let script = try await team.get("/team/stories/rondje/script")
    let started = try await team.submit("/team/stories/rondje/play", on: script)
    #expect(try await !team.get(try #require(started.location)).words.contains("over het intranet"))
  }

  @Test func `it tells its scenes, and the tour where it begins`() async throws {
    let preview = try await author.get("preview")
    #expect(preview["story"].text == "rondje")
    #expect(preview["scene"].text == "taak")
    #expect(preview["scenes"].all.map { $0["scene"].text } == ["kiezen", "toets", "taak", "wachten", "slot"])
    let tour = try await author.get("tours/rondje")
    #expect(tour["preview"] == .flag(true))
    #expect(tour["told"].all.last?["id"].text == "kijk")
    #expect(try await author.post("tours/rondje/visits")["turn"] == tour["turn"])
    let now = try await author.get("now")
    #expect(now["tour"]["beat"]["beat"].text == "show")
    #expect(now["busy"] == .number(1))
  }

  @Test func `any scene is begun, and the page of the authors shows the same`() async throws {
    let tour = try await author.post("preview", #"{"scene":"kiezen"}"#)
    #expect(tour["told"].all.last?["id"].text == "waarheen")
    #expect(try await team.get(page).words.contains("Waarheen?"))
    #expect(try await author.post("preview", #"{"scene":"nergens"}"#).problem == "does-not-fit")
    #expect(try await author.post("preview", "{}").problem == "bad-request")
  }

  @Test func `what was saved since is told from the next scene on`() async throws {
    try folder.write(
      PlayFolder.round.replacing("Waarheen?", with: "En nu?"), to: "rondje/story.xml")
    #expect(try await author.get("tours/rondje")["told"].all.last?["id"].text == "kijk")
    let tour = try await author.post("preview", #"{"scene":"kiezen"}"#)
    #expect(tour["told"].all.last?["prompt"].text == "En nu?")
  }

  @Test func `everything that waits is answered, time passes at once, and nothing is kept`() async throws {
    let inputs = [
      #"{"type":"done"}"#, #"{"type":"hint"}"#, #"{"type":"missing"}"#, #"{"type":"resume"}"#,
      #"{"type":"feedback","value":2,"text":"Nou."}"#,
    ]
    var turn = try #require(try await author.get("tours/rondje")["turn"].number)
    var last: APIAnswer?
    for input in inputs {
      if input.contains("resume") {
        #expect(
          try await author.get("tours/rondje")["told"].all.last?["inputs"].texts.contains("resume") == true)
      }
      let answer = try await author.turn("rondje", turn, input)
      #expect(answer["outcome"].text == "turned", "\(input): \(answer.answer.text)")
      #expect(answer["notified"] == .null)
      #expect(try await author.turn("rondje", turn, input)["outcome"].text == "repeated")
      turn = try #require(answer["turn"].number)
      last = answer
    }
    #expect(last?["over"] == .flag(true))
    #expect(try await pages.world.onboarding.employees().isEmpty)
    #expect(try await pages.world.onboarding.feedback().isEmpty)
    #expect(try await pages.world.onboarding.missingReports().isEmpty)
  }

  @Test func `an old turn and what does not fit are refused as in a tour`() async throws {
    let turn = try #require(try await author.get("tours/rondje")["turn"].number)
    #expect(try await author.turn("rondje", turn - 1, #"{"type":"skip"}"#).problem == "old-turn")
    #expect(
      try await author.turn("rondje", turn, #"{"type":"option","option":"a"}"#).problem == "does-not-fit")
    #expect(try await author.get("tours/visit").problem == "not-found")
  }

  @Test func `who waits is told of an answer on the authors' page`() async throws {
    let turn = try #require(try await author.get("tours/rondje")["turn"].number)
    async let waiting = author.get("tours/rondje?turn=\(turn)&wait=20")
    try await Task.sleep(for: .milliseconds(50))
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await team.submit(page, on: try await team.get(page), ["input": "done"])
    #expect(try await waiting["turn"].number == turn + 1)
    #expect(clock.now - start < .seconds(10))
  }

  @Test func `a key that is gone, or a session, opens no preview`() async throws {
    pages.world.clock.advance(seconds: Rehearsals.lifetime)
    #expect(try await author.get("preview").problem == "session-over")
    #expect(try await author.get("tours/rondje").problem == "session-over")
    #expect(try await pages.overlay().get("preview").problem == "session-over")
  }

  @Test func `who walks it by its key keeps it no longer than two hours`() async throws {
    pages.world.clock.advance(seconds: Rehearsals.lifetime - 1)
    #expect(try await author.get("preview").status == 200)
    pages.world.clock.advance(seconds: 1)
    #expect(try await author.get("preview").problem == "session-over")
  }

  @Test(arguments: ["stories", "feedback", "tours/rondje/language"])
  func `a preview is nobody's: her stories, words and language are not there`(path: String) async throws {
    let answer =
      path == "stories"
      ? try await author.get(path)
      : path == "feedback" ? try await author.post(path) : try await author.put(path, "{}")
    #expect(answer.problem == "session-over")
  }
}
