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
