import StoryModel
import StoryXML
import TestSupport
import Testing

/// What was found, as `V0005 3:7`, in the order it is reported.
func faults(_ reading: Reading<some Sendable>, in source: SourceText) -> [String] {
  faults(reading.diagnostics, in: source)
}

func faults(_ diagnostics: [Diagnostic], in source: SourceText) -> [String] {
  diagnostics.map { diagnostic in
    let position = source.position(of: Int(diagnostic.range.start))
    return "\(diagnostic.code) \(position.line):\(position.column)"
  }
}

/// Reads a story and compares what is found with the codes, one for each marker in it.
@discardableResult
func expectFaults(
  _ codes: String..., in marked: String, sourceLocation: SourceLocation = #_sourceLocation
) -> Reading<Story> {
  let text = MarkedText(marked)
  let reading = StoryReader.read(text.source())
  expect(faults(reading, in: text.source()), codes, at: text, sourceLocation)
  return reading
}

/// The same for beats, put in a story with nothing else wrong with it.
@discardableResult
func expectFaults(
  _ codes: String..., inBeats marked: String, sourceLocation: SourceLocation = #_sourceLocation
) -> Reading<Story> {
  let text = MarkedText(story(beats: marked))
  let reading = StoryReader.read(text.source())
  expect(faults(reading, in: text.source()), codes, at: text, sourceLocation)
  return reading
}

/// The same for a persona.
@discardableResult
func expectFaults(
  _ codes: String..., inPersona marked: String, sourceLocation: SourceLocation = #_sourceLocation
) -> Reading<Persona> {
  let text = MarkedText(marked)
  let reading = PersonaReader.read(text.source(path: "persona.xml"))
  expect(faults(reading, in: text.source()), codes, at: text, sourceLocation)
  return reading
}

private func expect(
  _ found: [String], _ codes: [String], at text: MarkedText, _ sourceLocation: SourceLocation
) {
  let places = text.positions.map { "\($0.line):\($0.column)" }
  #expect(places.count == codes.count, "one marker for each code", sourceLocation: sourceLocation)
  #expect(found == zip(codes, places).map { "\($0) \($1)" }, sourceLocation: sourceLocation)
}

/// A story of one scene with these beats.
func story(beats: String) -> String {
  """
  <story id="proef" xml:lang="nl" guide="noor">
    <title>Een proef</title>
    <scene id="begin">
      \(beats)
    </scene>
  </story>
  """
}

/// The beats of the first scene, where they read without a fault.
func beats(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Beat] {
  let reading = StoryReader.read(MarkedText(story(beats: text)).source())
  #expect(reading.diagnostics.filter { $0.severity == .error } == [], sourceLocation: sourceLocation)
  return try #require(reading.value?.scenes.first, sourceLocation: sourceLocation).beats
}

/// What was read is not of the kind that the test looks at.
struct ReadingFailed: Error {}
