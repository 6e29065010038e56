import Authoring
import Foundation
import StoryModel
import StoryXML
import TestSupport
import Testing

/// Every story that the other tests read, laid out anew.
@Suite("Stories of the other tests, laid out anew")
struct FormatFixtureTests {
  static let stories: [Fixture] = (Fixtures.xml(in: "good") + Fixtures.xml(in: "conversations")).filter {
    let text = (try? $0.marked()).map { String(decoding: $0.bytes, as: UTF8.self) }
    return text?.contains("<story") ?? false
  }

  @Test("once is enough, and it tells the same", arguments: stories)
  func same(_ fixture: Fixture) throws {
    let source = try fixture.marked().source()
    let include: (String) -> SourceText? = { path in
      let file = fixture.file.deletingLastPathComponent().appending(path: path)
      return (try? Data(contentsOf: file)).map { SourceText(path: path, bytes: Array($0)) }
    }
    let files = try laidOut(source, include)
    let sources = files.map { SourceText(path: $0.source.path, bytes: $0.bytes) }
    let again = try laidOut(sources[0]) { path in sources.first { $0.path == path } }
    #expect(again.allSatisfy { !$0.isChanged })

    let old = StoryReader.compile(source, cast: .sample, include: include)
    let new = StoryReader.compile(sources[0], cast: .sample) { path in sources.first { $0.path == path } }
    var tour = Listener(try #require(old.value).flow, seed: 1)
    var other = Listener(try #require(new.value).flow, seed: 1)
    for _ in 0..<30 { #expect(tour.step() == other.step()) }
  }

  private func laidOut(_ source: SourceText, _ include: (String) -> SourceText?) throws -> [FormattedFile] {
    guard case .done(let files) = Formatter.story(source, include: include) else { throw Refused() }
    return files
  }

  private struct Refused: Error {}
}
