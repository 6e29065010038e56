import Authoring
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// The engine of a story of which only the scenes are written down.
func engine(variables: String = "", minutes: Int? = nil, _ scenes: String) throws -> StoryEngine {
  try engine(
    of: """
      <story id="proef" xml:lang="nl" guide="vicky"\(minutes.map { " minutes=\"\($0)\"" } ?? "")><title>Proef</title>
      <variables>\(variables)</variables>
      \(scenes)
      </story>
      """)
}

func engine(of xml: String, include: [String: String] = [:]) throws -> StoryEngine {
  let source = SourceText(path: "story.xml", bytes: Array(xml.utf8))
  let reading = StoryReader.compile(source, cast: .sample) { path in
    include[path].map { SourceText(path: path, bytes: Array($0.utf8)) }
  }
  let compilation = try #require(reading.value)
  try #require(compilation.problems.isEmpty)
  return StoryEngine(flow: compilation.flow)
}

extension SimulationResult {
  /// In how many runs the option was chosen, by its id.
  func taken(_ option: String, in flow: Flow) throws -> Int {
    let index = try #require(flow.options.firstIndex { $0.id.text == option })
    return Int(taken[index])
  }

  /// In how many runs an ending was reached, by its id.
  func ended(_ ending: String) throws -> Int { try #require(endings.first { $0.id.text == ending }).count }
}
