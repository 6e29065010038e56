package import StoryModel

/// A version of a story that was published, or that somebody was told: kept for good, never changed.
package struct StoryVersionRecord: Hashable, Sendable {
  /// The hash of ``bytes``.
  package let version: StoryVersion
  package var story: StoryID
  /// Where it was read, for messages.
  package var path: String
  /// The canonical bytes that `version` is the hash of.
  package var bytes: [UInt8]
  /// When it was kept: as it was published, or just before somebody was first told it.
  package var keptAt: Instant

  package init(version: StoryVersion, story: StoryID, path: String, bytes: [UInt8], keptAt: Instant) {
    self.version = version
    self.story = story
    self.path = path
    self.bytes = bytes
    self.keptAt = keptAt
  }
}
