import HTTPTypes
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Web

@Suite struct NowAPITests {
  let pages: Pages
  let noor: APIClient

  init() async throws {
    pages = try Pages(stories: [.visit, .parcours])
    noor = try await pages.overlay()
  }

  private func play(_ story: StoryID, _ inputs: [Input]) async throws {
    try await pages.world.play(try await pages.world.tour(of: "Noor van der Wal", through: story), inputs)
  }

  private static let toTheTask: [Input] = [
    .begin, .answers("drie"), .answers("eten"), .answers("kijken", "kiezen", "klaar"),
    .answer(.text("Victor")), .done,
  ]

  @Test func `where nothing is under way there is no tour`() async throws {
    let now = try await noor.get("now")
    #expect(now.status == 200)
    #expect(now["fresh"] == .number(2))
    #expect(now["busy"] == .number(0))
    #expect(now["tour"] == .null)
    #expect(now["events"] == .array([]))
    #expect(now["name"].text == "Noor")
    #expect(now["language"].text == "nl")
  }

  @Test func `a tour that points at something comes before any other`() async throws {
    try await play("visit", [.begin])
    #expect(try await noor.get("now")["tour"]["story"].text == "visit")
    try await play("parcours", Self.toTheTask)
    let now = try await noor.get("now")
    #expect(now["busy"] == .number(2))
    #expect(now["tour"]["story"].text == "parcours")
    #expect(now["tour"]["beat"]["beat"].text == "task")
    #expect(now["tour"]["turn"] == .number(6))
    #expect(now["events"].texts == ["joined", "opened"])
  }

  @Test func `the stamp changes with what there is and not else`() async throws {
    let stamp = try #require(try await noor.get("now")["stamp"].text)
    #expect(try await noor.get("now?stamp=\(stamp)").status == 204)
    try await play("visit", [.begin])
    let next = try await noor.get("now?stamp=\(stamp)")
    #expect(next.status == 200)
    #expect(next["stamp"].text != stamp)
  }

  @Test func `who waits is told within a second`() async throws {
    let stamp = try #require(try await noor.get("now")["stamp"].text)
    async let waiting = noor.get("now?stamp=\(stamp)&wait=20")
    while pages.world.onboarding.news.waiting == 0 { try await Task.sleep(for: .milliseconds(5)) }
    let clock = ContinuousClock()
    let start = clock.now
    try await play("visit", [.begin])
    #expect(try await waiting["busy"] == .number(1))
    #expect(clock.now - start < .seconds(10))
  }

  @Test func `what happens to others wakes nobody`() async throws {
    let stamp = try #require(try await noor.get("now")["stamp"].text)
    async let waiting = noor.get("now?stamp=\(stamp)&wait=1")
    let other = try await pages.world.tour(of: "Sem Bakker")
    try await pages.world.play(other, [.begin])
    #expect(try await waiting.status == 204)
  }

  @Test func `who waits goes at once where the request is cancelled`() async throws {
    let stamp = try #require(try await noor.get("now")["stamp"].text)
    let clock = ContinuousClock()
    let start = clock.now
    let noor = noor
    let waiting = Task { try await noor.get("now?stamp=\(stamp)&wait=25") }
    while pages.world.onboarding.news.waiting == 0 { try await Task.sleep(for: .milliseconds(5)) }
    waiting.cancel()
    _ = try? await waiting.value
    #expect(clock.now - start < .seconds(5))
    #expect(pages.world.onboarding.news.listeners == 0)
  }

  @Test func `her stories are told as on her start page`() async throws {
    try await play("parcours", Self.toTheTask)
    let stories = try await noor.get("stories")["stories"].all
    #expect(stories.map { $0["story"].text } == ["parcours", "visit"])
    #expect(stories.map { $0["standing"].text } == ["busy", "fresh"])
    #expect(stories[1]["minutes"] == .number(2))
    #expect(stories[1]["summary"].text == "Een kort bezoek.")
    pages.world.clock.advance(days: 4)
    let later = try await pages.overlay()
    #expect(try await later.get("stories")["stories"].all.first?["reminder"].text == "Word lid.")
    try await play("parcours", [.event("joined")])
    #expect(try await later.get("stories")["stories"].all.first?["due"].text == "2026-11-28")
    try await play("visit", [.begin, .option("nee")])
    let over = try #require(try await later.get("stories")["stories"].all.last)
    #expect(over["standing"].text == "over")
    #expect(over["outcome"].text == "declined")
  }

  @Test func `an event moves the tour that awaits it`() async throws {
    try await play("parcours", Self.toTheTask)
    #expect(try await noor.post("events", #"{"event":"left"}"#)["moved"] == .array([]))
    #expect(try await noor.post("events", #"{"event":"joined"}"#)["moved"].texts == ["parcours"])
    #expect(try await noor.get("tours/parcours")["told"].all.last?["id"].text == "morgen")
    for body in [#"{"event":""}"#, #"{"event":7}"#, "{}"] {
      #expect(try await noor.post("events", body).problem == "bad-request")
    }
    #expect(pages.log.all.allSatisfy { !$0.contains("left") })
  }

  @Test func `what she wants to say goes to the web team once`() async throws {
    let body = #"{"story":"visit","text":"Waar is de printer?","key":"abcdefgh","anonymous":false}"#
    #expect(try await noor.post("feedback", body).status == 204)
    #expect(try await noor.post("feedback", body).status == 204)
    let items = try await pages.world.onboarding.feedback()
    #expect(items.map(\.text) == ["Waar is de printer?"])
    #expect(items.map(\.isAnonymous) == [false])
    let blank = try await noor.post("feedback", #"{"story":"visit","text":" ","key":"ddddddddd"}"#)
    #expect(blank.problem == "does-not-fit")
    #expect(blank["detail"].text == InterfaceTexts.dutch.refusals.feedbackEmpty)
    let nowhere = try await noor.post("feedback", #"{"story":"nergens","text":"x","key":"eeeeeeeee"}"#)
    #expect(nowhere.problem == "not-found")
  }

  @Test(arguments: [(0, 400), (7, 400), (8, 204), (43, 204), (64, 204), (65, 400), (50_000, 400)])
  func `a message's key has 8 to 64 bytes`(length: Int, status: Int) async throws {
    let key = String(repeating: "k", count: length)
    let answer = try await noor.post("feedback", #"{"story":"visit","text":"Hoi.","key":"\#(key)"}"#)
    #expect(answer.status == status && answer.problem == (status == 400 ? "bad-request" : nil))
  }

  @Test func `an event leaves no line of access behind, what is asked does`() async throws {
    try await play("parcours", Self.toTheTask)
    for event in ["left", "joined"] {
      #expect(try await noor.post("events", #"{"event":"\#(event)"}"#).status == 200)
    }
    #expect(pages.log.all == [])
    #expect(try await noor.get("events").status == 405)
    #expect(try await noor.get("now").status == 200)
    #expect(pages.log.all.count == 2)
    #expect(pages.log.all.last?.contains("GET /api/v1/now 200") == true)
  }

  @Test func `a story that fails at an event stands in the log`() async throws {
    let pages = try Pages(stories: [.failingAtEvent])
    let noor = try await pages.overlay()
    try await pages.world.play(try await pages.world.tour(of: "Noor van der Wal", through: "stuk"), [.begin])
    #expect(try await noor.post("events", #"{"event":"group.joined"}"#)["moved"] == .array([]))
    #expect(pages.log.all.count == 1)
    #expect(pages.log.all.first?.hasPrefix("error the story 'stuk' fails: ") == true)
  }

  @Test func `caches know by what hello differs`() async throws {
    let (asked, preferred) = (
      try await pages.stranger.get("hello?language=en"), try await pages.stranger.get("hello")
    )
    #expect(asked.answer.headers[.vary] == "Origin")
    #expect(preferred.answer.headers[.vary] == "Accept-Language, Origin")
  }

  @Test func `hello needs nobody`() async throws {
    let hello = try await pages.stranger.get("hello?language=en")
    #expect(hello.status == 200)
    #expect(hello["language"].text == "en")
    #expect(hello["name"].text == "Vicky")
    #expect(hello["face"]["src"].text?.hasPrefix("/personas/vicky/") == true)
    #expect(hello["words"].keys == Set(OverlayTexts.of("en").all.map(\.key)))
    #expect(hello["signIn"].text == "window")
    #expect(hello.answer.headers[.cacheControl] == "public, max-age=300")
    #expect(try await pages.stranger.get("hello")["language"].text == "nl")
  }
}
