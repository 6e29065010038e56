package import StoryModel

/// A file that is published with a story, beside its own: a translation, a picture, a persona or a drawing of hers.
package struct PublishedFile: Hashable, Sendable {
  /// Where it belongs: `translations/en.xlf`, `media/samen.svg`, `personas/vicky/persona.xml`.
  package let path: String
  /// The SHA-256 of its bytes.
  package let hash: StoryVersion

  package init(path: String, hash: StoryVersion) {
    self.path = path
    self.hash = hash
  }
}
