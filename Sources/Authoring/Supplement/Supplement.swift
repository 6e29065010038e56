import StoryChecks
package import StoryModel
import StoryXML

/// What is new in a version of a story for somebody who knows earlier ones: a short story of its own, made of the very
/// beats.
///
/// It asks whether she wants to see it, tells what is new scene by scene, and ends. There is nothing in it that depends
/// on choices she made in her tour, and it is checked and proved like any story.
package struct Supplement: Sendable {
  /// The option with which she wants to see it.
  package static let yes = OptionID("ja")

  /// A whole `story.xml`, which includes nothing.
  package let bytes: [UInt8]

  /// Nil where nothing is new that can be told by itself, or where it is not proved that it can.
  ///
  /// - Parameters:
  ///   - canonicalBytes: the new version (see ``CanonicalBytes``), without errors.
  ///   - path: where it was read, for messages.
  ///   - earlier: the versions that are known already; where there is none, nothing is new.
  ///   - id: what it is called.
  ///   - cast: the personas that the new version calls on.
  package init?(
    of canonicalBytes: [UInt8], path: String, since earlier: [Story], as id: StoryID, cast: Cast
  ) {
    let (own, included) = CanonicalBytes.files(in: canonicalBytes, path: path)
    let reading = StoryReader.read(own, limit: .max) { included[$0] }
    guard let story = reading.value, !reading.diagnostics.hasErrors else { return nil }
    let news = NewBeats(in: story, since: earlier)
    guard !news.isEmpty else { return nil }
    let compiled = StoryReader.compile(own, cast: cast, limit: .max) { included[$0] }
    guard let flow = compiled.value?.flow else { return nil }
    let cut = SupplementCut(story, news, OpenRoads(flow))
    guard !cut.scenes.isEmpty else { return nil }
    bytes = SupplementWriter.text(of: story, in: reading.source, cut, as: id)
    guard Self.isProved(SourceText(path: path, bytes: bytes), cast) else { return nil }
  }

  /// Whether a text is a story that may be told: without errors, and nothing about it open.
  private static func isProved(_ source: SourceText, _ cast: Cast) -> Bool {
    let reading = StoryReader.compile(source, cast: cast, limit: .max)
    guard let compilation = reading.value else { return false }
    let findings =
      reading.diagnostics + StoryChecks.check(compilation, in: source, after: reading.diagnostics)
    guard !findings.hasErrors else { return false }
    return ProofReport(compilation, bound: bound).findings.allSatisfy { $0.verdict == .proved }
  }

  /// Somebody waits for it on her start page.
  private static let bound = StoryProof.Bound(states: 50_000, instructions: 2_000_000, outcomes: 200_000)
}
