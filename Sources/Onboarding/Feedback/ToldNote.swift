import Authoring
import Crypto
import FoundationEssentials
import StoryModel

/// What makes a message of somebody's own accord the same one: who says it, about what, how, in which words, and the key
/// that her page made up.
///
/// A digest alone: what was said without a name is nowhere beside who said it.
struct ToldNote: Hashable, Sendable {
  /// How long it is known that it was told, in seconds.
  static let lifetime: Int64 = 600

  private let digest: [UInt8]

  init(_ content: FeedbackContent, about id: TourID, key: String) {
    var hash = SHA256()
    for field in [
      id.employee.text, id.story.text, key, content.isAnonymous ? "anonymous" : "signed", content.trimmedText,
    ] {
      let bytes = Array(field.utf8)
      // Its length first, so that what ends one field cannot begin the next.
      hash.update(data: Array("\(bytes.count) ".utf8))
      hash.update(data: bytes)
    }
    digest = Array(hash.finalize())
  }
}
