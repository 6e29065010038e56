import Authoring
package import StoryModel

/// One publishing of a story: kept for good, never changed.
///
/// Two publications may have the same version: an older one was published again, or other files with it.
package struct Publication: Hashable, Sendable {
  package let story: StoryID
  /// Counted per story, from 1.
  package let number: Int
  /// What employees get: the hash of the story's canonical bytes.
  package let version: StoryVersion
  package let at: Instant
  /// Who did it: the name of a person, or what did it by itself.
  package let by: String
  /// What they said of it; empty where they said nothing.
  package let note: String
  /// What belongs to it beside the story's own bytes, each path once; none where it is one of a list.
  package let files: [PublishedFile]

  package init(
    story: StoryID, number: Int, version: StoryVersion, at: Instant, by: String, note: String = "",
    files: [PublishedFile] = []
  ) {
    self.story = story
    self.number = number
    self.version = version
    self.at = at
    self.by = by
    self.note = note
    self.files = files
  }

  /// As it stands in a list.
  package var withoutFiles: Publication {
    Publication(story: story, number: number, version: version, at: at, by: by, note: note)
  }

  /// Throws `conflict` unless these are its version, and the bytes of its files in their order.
  package func check(_ record: StoryVersionRecord, _ bytes: [[UInt8]]) throws(StoreError) {
    guard record.version == version, record.story == story else {
      throw StoreError(.conflict, "publication \(number) of '\(story)' comes with another version")
    }
    guard files.map(\.hash) == bytes.map(StoryVersion.of), Set(files.map(\.path)).count == files.count else {
      throw StoreError(.conflict, "publication \(number) of '\(story)' comes with other files")
    }
  }
}
