import Authoring
import Foundation
import Onboarding

/// A folder with a story, its pictures and films, and a persona, all to be published.
final class PublishedFolder: Sendable {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "vicky-published-\(UUID().uuidString)")
    try write(Self.story, to: "stories/rondje/story.xml")
    try write(Self.svg("een"), to: "stories/rondje/media/plaat.svg")
    try write("WEBVTT\n", to: "stories/rondje/media/film.vtt")
    try write("Een brug gaat open.\n", to: "stories/rondje/media/film.txt")
    try Data(Self.film).write(to: root.appending(path: "stories/rondje/media/film.webm"))
    try write(
      """
      <persona id="vicky" xml:lang="nl">
        <name>Vicky</name>
        <mood id="blij" drawing="blij.svg" alt="Vicky lacht."/>
      </persona>
      """, to: "personas/vicky/persona.xml")
    try write(Self.svg("blij"), to: "personas/vicky/blij.svg")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var path: String { root.path }

  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

  /// As `vicky publish` does.
  func publish(at onboarding: Onboarding, note: String = "") async throws {
    let personas = try CastLoader.load(folder: path + "/personas")
    let story = try StoryLoader.load(path: path + "/stories/rondje", cast: personas.cast)
    let candidate = try Candidate(story, personas: personas)
    guard case .published = try await onboarding.publish(candidate, by: "Els", note: note) else {
      throw NotPublished()
    }
  }

  struct NotPublished: Error {}

  static func svg(_ title: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>\(title)</title></svg>"
  }

  /// Longer than what is read at a time, and no two pieces of it are the same.
  static let film: [UInt8] = (0..<9_000_001).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8 ^ $0 >> 16) }

  static let story = """
    <story id="rondje" xml:lang="nl" guide="vicky">
      <title>Proefrondje</title>
      <scene id="begin" title="Begin">
        <image id="plaat" src="media/plaat.svg" alt="Een brug over het water."/>
        <video id="film" src="media/film.webm" captions="media/film.vtt" description="media/film.txt" alt="Een brug gaat open."/>
        <choose id="zin"><option id="ja">Ja</option></choose>
        <end id="klaar" outcome="completed">Dag!</end>
      </scene>
    </story>
    """
}
