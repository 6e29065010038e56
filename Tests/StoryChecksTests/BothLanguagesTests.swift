import Foundation
import StoryModel
import TestSupport
import Testing

/// Every finding is there in Dutch and in English, and both quote the same of the author's words.
@Suite struct BothLanguagesTests {
  static let fixtures = ["bad", "strain", "attacks"].flatMap { Fixtures.xml(in: $0) }

  @Test(arguments: fixtures)
  func sayTheSameThing(_ fixture: Fixture) throws {
    let source = try fixture.marked().source()
    expectBoth(Judged(source, fileExists: fixture.holdsFile).diagnostics)
  }

  @Test(arguments: DiagnosticsPageTests.found.filter { !TranslationPageTests.codes.contains($0) })
  func sayTheSameThingOnThePageOf(_ code: Diagnostic.Code) throws {
    let block = try #require(DocumentExample.all(in: "diagnostics/\(code).md").first)
    let example = try #require(PageExample(block))
    let found = Judged(example.source, limit: example.limit) { $0 == "media/samen.svg" }.diagnostics
    #expect(found.contains { $0.code == code })
    expectBoth(found)
  }

  @Test func spellingsAreAskedAboutInDutch() throws {
    let marked = story(#"<scene id="begin"><goto scene="slto"/></scene>"# + ending)
    let found = try #require(Judged(marked.source()).diagnostics.first)
    #expect(found.message.dutch == "er bestaat geen scène 'slto'")
    #expect(
      found.help.dutch
        == #"Bedoelde je 'slot'? Noem een scène van dit verhaal, of voeg een <scene id="slto"> toe."#)
  }

  private func expectBoth(_ diagnostics: [Diagnostic]) {
    for words in diagnostics.flatMap({ [$0.message, $0.help] }) {
      #expect(!words.english.isEmpty && !words.dutch.isEmpty && words.english != words.dutch)
      #expect(Self.quoted(words.english) == Self.quoted(words.dutch))
    }
  }

  /// What stands between single quotes or in tags, sorted; an apostrophe within a word is none.
  private static func quoted(_ text: String) -> [String] {
    let quotes = text.matches(of: /(?:^|[^\p{L}\p{N}'])('[^']*')(?![\p{L}\p{N}])/).map { String($0.1) }
    let tags = text.matches(of: /<[^ <>]+[^<>]*>/).map { String($0.0).replacing(/="[^"]*"/, with: "=") }
    return (quotes + tags).sorted()
  }
}
