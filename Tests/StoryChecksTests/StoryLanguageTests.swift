import StoryModel
import TestSupport
import Testing

/// What `docs/story-language.md` shows is accepted as it stands there.
@Suite struct StoryLanguageTests {
  static let examples = DocumentExample.all(in: "story-language.md").filter { $0.kind == "xml" }

  @Test func thereAreExamples() {
    #expect(Self.examples.count > 5)
  }

  @Test(arguments: examples)
  func isAccepted(_ example: DocumentExample) {
    let source = MarkedText(example.asStory).source(path: example.description)
    #expect(Judged(source).diagnostics.filter { $0.severity == .error } == [])
  }
}
