import Authoring
import Foundation
import StoryChecks
import StoryModel
import TestSupport
import Testing

/// The page about ids that change their meaning, and what programs read.
@Suite("What is said about two versions")
struct ComparisonPageTests {
  /// The two versions that the page of V0055 shows.
  private static func examples() throws -> [MarkedText] {
    let page = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/diagnostics/\(ChangedMeaning.code).md")
    return try String(contentsOf: page, encoding: .utf8)
      .matches(of: /```xml\n(<story[^`]*)```/).map { MarkedText(String($0.1)) }
  }

  @Test("the example on its page has exactly that fault")
  func example() throws {
    let examples = try Self.examples()
    try #require(examples.count == 2)
    let compared = try ComparedVersions(from: examples[0].bytes, to: examples[1].bytes)
    #expect(compared.comparison.conflicts.map(\.code) == [ChangedMeaning.code])
    #expect(compared.comparison.conflicts.map { Int($0.range.start) } == examples[1].offsets)
  }

  @Test("a change has its own fields in JSON, and a line to read")
  func json() throws {
    let examples = try Self.examples()
    let compared = try ComparedVersions(from: examples[0].bytes, to: examples[1].bytes)
    let text = ComparisonJSON.object(compared.comparison, in: compared.source, language: .dutch).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[String: Any]]]
    let change = try #require(object?["changes"]?.first)
    #expect(change["change"] as? String == "reworded")
    #expect(change["what"] as? String == "option")
    #expect(change["id"] as? String == "links")
    #expect(change["of"] as? String == "waarheen")
    #expect(change["scene"] as? String == "begin")
    #expect(change["part"] as? String == "label")
    #expect(change["before"] as? String == "Naar de brug")
    #expect(change["after"] as? String == "Naar de kade")
    #expect((change["text"] as? String)?.hasPrefix("scène ‘begin’: optie ‘links’ van ‘waarheen’") == true)
    let conflict = try #require(object?["conflicts"]?.first)
    #expect(conflict["code"] as? String == "V0055")
    #expect(conflict["line"] as? Int == 5)
  }
}
