import Authoring
import StoryModel
import StoryXML
import Synchronization

/// A version of a story as its author wrote it: read again when it is compared with another one, or when tours move on
/// from it, and then remembered.
final class Manuscript: Sendable {
  /// Where it was read, for messages.
  let path: String
  /// What the version is the hash of.
  let bytes: [UInt8]

  private struct Pages {
    let story: Story
    let places: StoryPlaces
  }

  private let pages = Mutex<Pages?>(nil)

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The story as a tree; nil where it is none.
  var story: Story? { read()?.story }

  /// Where each place of it falls back to; nil where it is no story.
  var places: StoryPlaces? { read()?.places }

  /// The story compiled, with what is wrong with it.
  func compiled(with cast: Cast) -> Reading<Compilation> {
    let (source, included) = CanonicalBytes.files(in: bytes, path: path)
    return StoryReader.compile(source, cast: cast, limit: .max) { included[$0] }
  }

  private func read() -> Pages? {
    pages.withLock { pages in
      if let pages { return pages }
      let (source, included) = CanonicalBytes.files(in: bytes, path: path)
      guard let story = StoryReader.read(source, limit: .max, include: { included[$0] }).value else {
        return nil
      }
      pages = Pages(story: story, places: StoryPlaces(story))
      return pages
    }
  }
}

extension StoryVersionRecord {
  /// What was kept, ready to be told by these personas; nil where its bytes are not those of the version, or no story that
  /// may be told.
  ///
  /// That somebody in it is not known any more is no reason.
  func told(by cast: Cast) -> (flow: Flow, source: SourceText)? {
    guard StoryVersion.of(bytes) == version else { return nil }
    let reading = Manuscript(bytes, path: path).compiled(with: cast)
    guard let compilation = reading.value, !reading.diagnostics.hasErrors,
      compilation.problems.allSatisfy(\.concernsCastAlone)
    else { return nil }
    return (compilation.flow, reading.source)
  }
}
