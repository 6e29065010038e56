import Authoring
import Foundation
import Onboarding
import StoryChecks
import StoryModel
import StoryXML
import TestSupport

/// Makes candidates of made-up stories: where the pictures they name are.
struct Publisher: Sendable {
  private let folder: String
  private let personas: LoadedCast

  init() throws {
    let root = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    personas = try CastLoader.load(folder: root.appending(path: "personas").path())
    let folder = FileManager.default.temporaryDirectory.appending(path: "vicky-\(UUID().uuidString)")
    let media = folder.appending(path: "media")
    try FileManager.default.createDirectory(at: media, withIntermediateDirectories: true)
    for name in ["beeld.svg", "film.webm", "film.vtt", "film.txt", "kenner.svg", "durfal.svg"] {
      try Data(name.utf8).write(to: media.appending(path: name))
    }
    self.folder = folder.path()
  }

  func close() { try? FileManager.default.removeItem(atPath: folder) }

  /// The version that a story is now; nil where it may not be published.
  func version(_ story: ChangingStory) -> StoryVersionText? {
    let source = SourceText(path: "story.xml", bytes: Array(story.xml.utf8))
    guard let tree = StoryReader.read(source).value else { return nil }
    let reading = StoryReader.compile(source, cast: personas.cast)
    // One that takes long to prove would keep the others waiting.
    guard let flow = reading.value?.flow, !reading.diagnostics.hasErrors,
      StoryProof(flow, bound: Self.bound).isComplete
    else { return nil }
    guard let compilation = reading.value else { return nil }
    let findings = StoryChecks.check(
      compilation, in: reading.source, after: reading.diagnostics, translations: [], fileExists: { _ in true }
    )
    let loaded = LoadedStory(
      source: reading.source, folder: folder, compilation: compilation,
      diagnostics: reading.diagnostics + findings)
    guard let candidate = try? Candidate(loaded, personas: personas) else { return nil }
    return StoryVersionText(candidate: candidate, story: tree)
  }

  private static let bound = StoryProof.Bound(states: 3000, instructions: 100_000, outcomes: 10_000)
}

/// A version with its tree, which says what the flow must do.
struct StoryVersionText {
  let candidate: Candidate
  let story: Story
}
