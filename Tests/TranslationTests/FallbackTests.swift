import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// What is told where a translation has nothing to say.
@Suite struct FallbackTests {
  @Test func itIsMarkedWithItsLanguage() throws {
    let bench = try Workbench(beats: #"<say id="hoi">Hoi <em>jij</em></say><say id="som">1 + 1</say>"#)
    let flow = bench.flow.translated(by: Translation(language: "en"))
    let texts = flow.tells.map(\.kind).compactMap { kind in
      if case .say(_, _, _, let text) = kind { text } else { nil }
    }
    guard case .open(.language("nl"))? = texts[0].pieces.first, case .close? = texts[0].pieces.last else {
      Issue.record("not marked")
      return
    }
    #expect(texts[0].plain == "Hoi jij")
    #expect(texts[1].characters == "1 + 1")
    #expect(flow.title == "Proef")
    #expect(flow.language == "en")
  }

  @Test func itsOwnLanguageIsTheStoryItself() throws {
    let bench = try Workbench(beats: #"<say id="hoi">Hoi</say>"#)
    let flow = bench.flow.translated(
      by: Translation(language: "nl", texts: [.beat(BeatID("hoi"), .text): [.characters("Dag")]]))
    #expect(flow.tells.first.map { "\($0.kind)".contains("Hoi") } ?? false)
  }

  /// A right answer counts in the language of the tour as in that of the story, and is kept as the story spells it.
  @Test func aRightAnswerIsRightInEveryLanguage() throws {
    let bench = try Workbench(
      beats: """
        <quiz id="waar" kind="text"><question>Waar?</question><accept>fiets</accept></quiz>
        <say id="goed"><if test="right('waar')">Goed<else>Fout</else></if></say>
        """)
    let flow = bench.flow.translated(
      by: Translation(language: "en", texts: [.beat(BeatID("waar"), .accepted(1)): [.characters("bicycle")]]))
    let environment = Environment(now: Instant(seconds: 1_795_420_800), today: .epoch)
    for word in ["fiets", " Bicycle "] {
      let engine = StoryEngine(flow: flow)
      var state = engine.newTour(seed: 1)
      _ = engine.advance(&state, with: .begin, in: environment)
      let kept = engine.journalled(.answer(.text(word)), at: state)
      #expect(kept == .answer(.text("fiets")))
      guard
        case .turn(let told, _) = StoryEngine(flow: bench.flow).advance(&state, with: kept, in: environment)
      else {
        Issue.record("refused")
        return
      }
      #expect("\(told)".contains("isRight: true"))
    }
  }
}
