import Authoring
import Foundation
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Web

@Suite struct TourAPITests {
  let pages: Pages
  let noor: APIClient

  init() async throws {
    pages = try Pages(stories: [.visit, .parcours, .bilingual, .marked])
    noor = try await pages.overlay()
  }

  private func tour(_ story: StoryID) async throws -> TourID {
    try await pages.world.tour(of: "Noor van der Wal", through: story)
  }

  @Test func `a tour that has not begun tells nothing`() async throws {
    let tour = try await noor.get("tours/visit")
    #expect(tour.status == 200)
    #expect(tour["turn"] == .number(0))
    #expect(tour["told"] == .array([]))
    #expect(tour["over"] == .flag(false))
    #expect(tour["title"].text == "Op bezoek")
    #expect(tour["host"]["src"].text?.hasPrefix("/personas/vicky/") == true)
    #expect(tour["preview"] == .null)
  }

  @Test func `every beat has the fields of a line and who speaks`() async throws {
    let id = try await tour("parcours")
    try await pages.world.play(
      id,
      [
        .begin, .answers("drie"), .answers("eten"), .answers("kijken", "kiezen", "klaar"),
        .answer(.text("Victor")), .done, .event("joined"),
      ])
    let told = try await pages.world.onboarding.look(at: id).conversation.compactMap { item -> Told? in
      if case .told(let told) = item { told } else { nil }
    }
    let beats = try await noor.get("tours/parcours")["told"].all.filter { $0["beat"].text != "reply" }
    #expect(beats.count == told.count)
    let additions: Set = ["who", "face", "guest", "way", "day", "drawing", "runs", "repeated"]
    for (beat, told) in zip(beats, told) {
      let line = ToldLine.text(told, language: "nl")
      let fields = try JSONDecoder().decode(JSON.self, from: Data(line.utf8))
      #expect(beat.keys.subtracting(additions) == fields.keys)
      for key in fields.keys where !["src", "captions", "description"].contains(key) {
        #expect(beat[key] == fields[key], "\(key) of \(line)")
      }
      let isFile = ["image", "video", "given"].contains(beat["beat"].text)
      #expect((beat["face"] == .null) == isFile, "\(line)")
      #expect((beat["who"].text == nil) == isFile)
    }
    #expect(
      Set(beats.compactMap { $0["beat"].text }).isSuperset(of: [
        "say", "quiz", "show", "task", "given", "video", "wait",
      ]))
  }

  @Test func `a guest is told by name and in what the story puts on him`() async throws {
    let said = try await noor.turn("parcours", 0, #"{"type":"begin"}"#)["told"].all[0]
    #expect(said["who"].text == "Victor")
    #expect(said["guest"] == .flag(true))
    #expect(said["face"]["layers"].all.count == 1)
  }

  @Test func `a target is told with the way there`() async throws {
    try await pages.world.play(
      try await tour("parcours"),
      [
        .begin, .answers("drie"), .answers("eten"), .answers("kijken", "kiezen", "klaar"),
        .answer(.text("Victor")),
      ])
    let show = try #require(try await noor.get("tours/parcours")["told"].all.last)
    #expect(show["beat"].text == "show")
    // The target's own name, not the speaker's.
    #expect(show["name"].text == "Lid worden")
    #expect(show["who"].text == "Vicky")
    #expect(show["way"].text?.contains("/groepen") == true)
  }

  @Test func `her answers are told in words and one step back is left out`() async throws {
    try await pages.world.play(
      try await tour("visit"),
      [.begin, .option("ja"), .answer(.text("Noor")), .back, .answer(.text("Nora")), .skip])
    let told = try await noor.get("tours/visit")["told"].all
    let replies = told.filter { $0["beat"].text == "reply" }.map { $0["text"].text ?? "" }
    #expect(replies == ["Ja", "Nora", "Overgeslagen"])
    #expect(told.last?["id"].text == "waar")
    #expect(told.first?["day"].text == "2026-11-23")
    #expect(told.dropFirst().allSatisfy { $0["day"] == .null })
  }

  @Test func `markup is told as structure only where there is any`() async throws {
    let told = try await noor.turn("marked", 0, #"{"type":"begin"}"#)["told"].all
    #expect(told[0]["text"].text == "Kijk hier of daar, met Esc.")
    let runs = told[0]["runs"].all
    #expect(runs.first == .string("Kijk "))
    #expect(runs[1]["strong"] == .array([.string("hier")]))
    #expect(runs[3]["a"] == .array([.object(["em": .array([.string("daar")])])]))
    #expect(runs[3]["href"].text == "/daar")
    #expect(runs[5]["kbd"] == .array([.string("Esc")]))
    #expect(told[1]["runs"] == .null)
    let options = told[2]["options"].all
    #expect(options[0]["runs"].all.first?["span"] == .array([.string("Yes")]))
    #expect(options[0]["runs"].all.first?["lang"].text == "en")
    #expect(options[1]["runs"] == .null)
  }

  @Test func `who knows the turn is told nothing`() async throws {
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    #expect(try await noor.get("tours/visit?turn=1").status == 204)
    #expect(try await noor.get("tours/visit?turn=0").status == 200)
    #expect(try await noor.get("tours/visit?turn=een").problem == "bad-request")
    for wait in ["26", "-1", "x"] {
      #expect(try await noor.get("tours/visit?turn=1&wait=\(wait)").problem == "bad-request")
    }
  }

  @Test func `who waits is told within a second of an answer elsewhere`() async throws {
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    let clock = ContinuousClock()
    async let waiting = noor.get("tours/visit?turn=1&wait=20")
    while pages.world.onboarding.news.waiting == 0 { try await Task.sleep(for: .milliseconds(5)) }
    let start = clock.now
    let id = try await tour("visit")
    _ = try await pages.world.onboarding.answer(id, turn: 1, with: .option("ja"))
    let tour = try await waiting
    #expect(clock.now - start < .seconds(10))
    #expect(tour["turn"] == .number(2))
  }

  @Test func `who waits for nothing is told nothing after the time`() async throws {
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try await noor.get("tours/visit?turn=1&wait=1").status == 204)
    #expect(clock.now - start >= .seconds(1))
    #expect(pages.world.onboarding.news.listeners == 0)
  }

  @Test func `looking never comes back and a visit does`() async throws {
    let id = try await tour("parcours")
    try await pages.world.play(
      id,
      [
        .begin, .answers("drie"), .answers("eten"), .answers("kijken", "kiezen", "klaar"),
        .answer(.text("Victor")), .done, .event("joined"),
      ])
    pages.world.clock.advance(days: 1)
    let noor = try await pages.overlay()
    let looked = try await noor.get("tours/parcours")
    #expect(looked["told"].all.last?["id"].text == "morgen")
    let visited = try await noor.post("tours/parcours/visits")
    #expect(visited["told"].all.last?["id"].text == "vast")
    #expect(visited["turn"].number == looked["turn"].number.map { $0 + 1 })
  }

  @Test func `the conversation is told in the language she chooses`() async throws {
    #expect(try await noor.put("tours/tweetalig/language", #"{"language":"en"}"#).problem == "does-not-fit")
    _ = try await noor.turn("tweetalig", 0, #"{"type":"begin"}"#)
    let english = try await noor.put("tours/tweetalig/language", #"{"language":"en"}"#)
    #expect(english["language"].text == "en")
    #expect(english["languages"].texts == ["nl", "en"])
    #expect(english["told"].all.last?["prompt"].text == "Shall we?")
    #expect(try await noor.put("tours/tweetalig/language", #"{"language":"fr"}"#).problem == "does-not-fit")
  }

  @Test func `a story that is not hers is not there`() async throws {
    for path in ["tours/nergens", "tours/nergens/turns", "tours/no%20story", "tours/nergens/visits"] {
      let isTurn = path.hasSuffix("turns") || path.hasSuffix("visits")
      let answer =
        isTurn
        ? try await noor.post(path, #"{"turn":0,"input":{"type":"begin"}}"#) : try await noor.get(path)
      #expect(answer.status == 404)
      #expect(answer.problem == "not-found")
    }
  }
}

extension PublishedStory {
  /// With markup of every kind.
  fileprivate static let marked = PublishedStory.text(
    """
    <story id="marked" xml:lang="nl" guide="vicky"><title>Opgemaakt</title><summary>Met opmaak.</summary>
      <scene id="s" title="S">
        <say id="a">Kijk <strong>hier</strong> of <a href="/daar"><em>daar</em></a>, met <kbd>Esc</kbd>.</say>
        <say id="b">Hoi <value of="employee.firstName"/>.</say>
        <choose id="c"><option id="ja"><label><span xml:lang="en">Yes</span></label></option><option id="nee">Nee</option></choose>
        <end id="e" outcome="completed">Klaar.</end>
      </scene>
    </story>
    """)
}
