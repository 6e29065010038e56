import StoryModel
import StoryXML
import TestSupport

/// A file that both the reader and a schema judge.
struct Document {
  /// What its root is: there is a schema for each, of that name.
  enum Kind: String, CaseIterable {
    case story
    case scenes
    case persona
  }

  enum Verdict {
    case wellBuilt
    case illBuilt
    /// No XML that anybody could judge.
    case unreadable
  }

  let name: String
  let bytes: [UInt8]
  let kind: Kind
  let readersVerdict: Verdict

  /// Something else altogether is taken for a story that went wrong.
  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let text = String(decoding: bytes.prefix(1000), as: UTF8.self)
    kind = Kind.allCases.first { text.contains("<\($0.rawValue)") } ?? .story
    readersVerdict = Self.verdict(on: SourceText(path: name, bytes: bytes), kind)
  }

  private static func verdict(on source: SourceText, _ kind: Kind) -> Verdict {
    switch kind {
    case .persona: return verdict(PersonaReader.read(source).diagnostics)
    case .story: return verdict(StoryReader.compile(source, cast: .sample))
    case .scenes:
      let story = SourceText(path: "story.xml", bytes: Array(including.utf8))
      return verdict(StoryReader.compile(story, cast: .sample, include: { _ in source }))
    }
  }

  private static let including = """
    <story id="proef" xml:lang="nl" guide="vicky">
      <title>Een proef</title>
      <include href="scenes.xml"/>
      <scene id="begin"><end id="klaar" outcome="completed">Tot ziens!</end></scene>
    </story>
    """

  /// Answers that do not fit their quiz are seen when the story is laid out.
  private static func verdict(_ reading: Reading<Compilation>) -> Verdict {
    let verdict = verdict(reading.diagnostics)
    guard verdict == .wellBuilt, let problems = reading.value?.problems else { return verdict }
    let isFitting = problems.allSatisfy { if case .quizAnswers = $0 { false } else { true } }
    return isFitting ? .wellBuilt : .illBuilt
  }

  private static func verdict(_ diagnostics: [Diagnostic]) -> Verdict {
    let codes = Set(diagnostics.map { "\($0.code)" })
    if !codes.isDisjoint(with: ["V0001", "V0002", "V0003", "V0004"]) { return .unreadable }
    return codes.isDisjoint(with: structural) ? .wellBuilt : .illBuilt
  }

  /// How a file is built: elements, attributes, texts, and the forms of values.
  private static let structural: Set<String> = [
    "V0005", "V0006", "V0007", "V0008", "V0009", "V0010", "V0014", "V0023", "V0024",
  ]
}
