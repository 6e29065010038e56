import Authoring
import Foundation
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// States as earlier releases saved them, each with its story, what she does next and what she is told.
@Suite("A state that was saved in an earlier format")
struct SavedFormatTests {
  static let all = Fixtures.folders(in: "states")

  @Test("is read and goes on", arguments: all)
  func read(_ folder: URL) throws {
    let story = SourceText(path: "story.xml", bytes: Array(try text("story.xml", in: folder).utf8))
    let compilation = try #require(StoryReader.compile(story, cast: .sample).value)
    let engine = StoryEngine(flow: compilation.flow)
    var state = try TourState.decode(bytes(in: folder), in: engine.flow, version: engine.version)
    let saved = state.encoded(in: engine.flow)
    #expect(try TourState.decode(saved, in: engine.flow, version: engine.version) == state)

    let today = try #require(CalendarDate(day: 20_780))
    let environment = Environment(now: Instant(seconds: 1_795_420_800), today: today)
    var told = engine.present(state, in: environment)
    for line in try text("inputs.txt", in: folder).split(separator: "\n") {
      let waiting: Waiting? =
        if case .waiting(let waiting)? = engine.present(state, in: environment).last { waiting } else { nil }
      guard case .input(let input) = InputLine.parse(String(line), at: waiting),
        case .turn(let next, _) = engine.advance(&state, with: input, in: environment)
      else {
        Issue.record("'\(line)' was no turn")
        continue
      }
      told += next
    }
    let lines = told.map { ToldLine.text($0, language: engine.flow.language) }
    #expect(lines == (try text("expected.jsonl", in: folder)).split(separator: "\n").map(String.init))
  }

  @Test("there is one of each")
  func count() {
    #expect(Self.all.map(\.lastPathComponent) == ["format-1", "format-2", "format-3"])
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(decoding: Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// Two digits a byte.
  private func bytes(in folder: URL) throws -> [UInt8] {
    let digits = Array(try text("state.hex", in: folder).filter { !$0.isWhitespace })
    return try stride(from: 0, to: digits.count - 1, by: 2).map {
      try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16))
    }
  }
}
