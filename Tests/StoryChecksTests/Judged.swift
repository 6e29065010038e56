import StoryChecks
import StoryModel
import StoryXML
import TestSupport

/// A story or persona that went through the whole examination, as `vicky check` does it.
struct Judged {
  let diagnostics: [Diagnostic]

  init(
    _ source: SourceText, cast: Cast = .sample, limit: Int = 64 << 20,
    fileExists: @escaping (String) -> Bool = { _ in true },
    include: (String) -> SourceText? = { _ in nil }
  ) {
    // A file about something else altogether is taken for a story that went wrong.
    diagnostics =
      String(decoding: source.bytes, as: UTF8.self).contains("<persona")
      ? Self.persona(source, limit: limit, fileExists: fileExists)
      : Self.story(source, cast: cast, limit: limit, fileExists: fileExists, include: include)
  }

  /// The code at each place, `V0012@57`.
  var places: [String] { diagnostics.map { "\($0.code)@\($0.range.start)" } }

  /// The same, as marks say it should be.
  static func places(_ code: String, at offsets: [Int]) -> [String] { offsets.map { "\(code)@\($0)" } }

  private static func story(
    _ source: SourceText, cast: Cast, limit: Int, fileExists: @escaping (String) -> Bool,
    include: (String) -> SourceText?
  ) -> [Diagnostic] {
    let reading = StoryReader.compile(source, cast: cast, limit: limit, include: include)
    guard let compilation = reading.value else { return reading.diagnostics }
    let findings = StoryChecks.check(
      compilation, in: reading.source, after: reading.diagnostics, fileExists: fileExists)
    return (reading.diagnostics + findings).inFileOrder()
  }

  private static func persona(
    _ source: SourceText, limit: Int, fileExists: (String) -> Bool
  ) -> [Diagnostic] {
    let reading = PersonaReader.read(source, limit: limit)
    let findings = reading.value.map { PersonaChecks.check($0, in: source, fileExists: fileExists) } ?? []
    let faulty = Set(reading.diagnostics.map(\.range))
    return (reading.diagnostics + findings.filter { !faulty.contains($0.range) }).inFileOrder()
  }
}

/// A story of which only what a test is about has to be written down.
func story(variables: String = "", _ scenes: String) -> MarkedText {
  MarkedText(
    """
    <story id="proef" xml:lang="nl" guide="vicky">
    <title>Proef</title>
    <variables>\(variables)</variables>
    \(scenes)
    </story>
    """)
}

let ending = #"<scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>"#
