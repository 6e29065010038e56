import StoryChecks
import StoryModel
import StoryXML
import TestSupport
import Testing

/// The pages about translations: their example is a story and a file beside it, and the fault is in either.
@Suite struct TranslationPageTests {
  static let codes = Set(
    DiagnosticsPageTests.codes.filter {
      ["translation-fault", "stale-translation", "missing-translation"].contains($0.name)
    })

  @Test(arguments: codes)
  func itsExampleHasThatFault(_ code: Diagnostic.Code) throws {
    let blocks = DocumentExample.all(in: "diagnostics/\(code).md").map { MarkedText($0.text) }
    try #require(blocks.count >= 2)
    let source = blocks[0].source()
    let story = try #require(StoryReader.read(source).value)
    let file = TranslationReader.read(
      blocks[1].source(path: "en.xlf"), of: TranslatableStory(story, in: source))
    let reading = StoryReader.compile(source, cast: .sample)
    let findings = StoryChecks.check(
      try #require(reading.value), in: source, after: reading.diagnostics,
      translations: file.translation == nil ? [] : [file.standing])
    #expect(
      Self.places(reading.diagnostics + findings) == Judged.places(code.description, at: blocks[0].offsets))
    #expect(Self.places(file.diagnostics) == Judged.places(code.description, at: blocks[1].offsets))
    #expect(blocks[0].offsets.count + blocks[1].offsets.count == 1)
  }

  @Test func aWarningAboutATranslationCanBeSilenced() throws {
    let marked = story(
      #"<scene id="slot"><silence check="stale-translation" reason="Straks."/><end id="klaar" outcome="completed">Dag!</end></scene>"#
    )
    let reading = StoryReader.compile(marked.source(), cast: .sample)
    let compilation = try #require(reading.value)
    let end = try #require(compilation.flow.ranges.last)
    let standing = TranslationStanding(language: "en", all: 3, stale: [end], missing: 0)
    #expect(StoryChecks.check(compilation, in: marked.source(), translations: [standing]) == [])
  }

  private static func places(_ findings: [Diagnostic]) -> [String] {
    findings.map { "\($0.code)@\($0.range.start)" }
  }
}
