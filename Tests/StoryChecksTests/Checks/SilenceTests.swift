import StoryChecks
import StoryModel
import TestSupport
import Testing

/// What an author asks not to be told she is not told, and all else she is.
@Suite struct SilenceTests {
  /// Those that the story alone is enough to find: their pages show how.
  static let warnings = StoryChecks.codes.filter { code in
    guard code.severity == .warning, code.name != "useless-silence",
      let example = DocumentExample.all(in: "diagnostics/\(code).md").first
    else { return false }
    return names(example.text).contains(code.name)
  }

  @Test func thereAreSuchWarnings() {
    #expect(Set(Self.warnings.map(\.name)).isSuperset(of: Self.faults + ["unused-variable", "hard-to-read"]))
  }

  @Test(arguments: warnings)
  func inTheHeadForTheWholeStory(_ code: Diagnostic.Code) throws {
    let example = try #require(DocumentExample.all(in: "diagnostics/\(code).md").first).text
    let silence = #"</title><silence check="\#(code.name)" reason="Dat hoort zo."/>"#
    let silenced = example.replacing("</title>", with: silence, maxReplacements: 1)
    #expect(Self.names(example) == [code.name])
    #expect(Self.names(silenced) == [])
  }

  /// Each scene has all of these faults and may silence some of them; the other scene does not profit.
  static let faults = ["vague-link", "sensory-instruction", "long-scene", "long-sentence", "dry-choose"]

  @Test(arguments: 0..<(1 << faults.count))
  func inASceneForThatSceneAlone(_ bits: Int) {
    let silenced = Self.faults.indices.filter { bits & 1 << $0 != 0 }.map { Self.faults[$0] }
    let silences = silenced.map { #"<silence check="\#($0)" reason="Dat hoort zo."/>"# }.joined()
    let text = Self.scene("een", to: "twee", silences) + Self.scene("twee", to: "slot", "") + ending
    let names = Self.names(String(decoding: story(text).bytes, as: UTF8.self))
    #expect(names == (Self.faults.filter { !silenced.contains($0) } + Self.faults).sorted())
  }

  private static func scene(_ id: String, to next: String, _ silences: String) -> String {
    """
    <scene id="\(id)">\(silences)
    <say>Klik op de rode knop.</say><say>Kijk <a href="/a">hier</a>.</say><say>Hm.</say><say>Ja.</say>
    <say>Dit is een zin die maar door blijft gaan en gaan en gaan tot er echt geen eind meer aan lijkt te komen.</say>
    <choose id="\(id)-kies"><option id="ja" once="true" to="\(next)">Ja</option></choose></scene>
    """
  }

  private static func names(_ text: String) -> [String] {
    let found = Judged(MarkedText(text).source()) { $0 == "media/samen.svg" }
    return found.diagnostics.map(\.code.name).sorted()
  }
}
