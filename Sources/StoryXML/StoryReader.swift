package import StoryModel

/// Reads the bytes of a `story.xml`.
package enum StoryReader {
  /// The size in bytes above which nothing is read, where nobody says otherwise.
  package static let usualLimit = 64 << 20

  /// The story as a tree.
  ///
  /// Never throws and never stops at the first fault; `limit` is the size in bytes above which nothing is read.
  package static func read(_ source: SourceText, limit: Int = usualLimit) -> Reading<Story> {
    DocumentReader<StoryBuilder<StoryTree>>.read(source, setup: (), limit: limit)
  }

  /// The story laid out, scene by scene as it is read: the tree is never there, which a large story thanks with
  /// speed and memory.
  package static func compile(
    _ source: SourceText, cast: Cast, limit: Int = usualLimit
  ) -> Reading<Compilation> {
    DocumentReader<StoryBuilder<StoryLayout>>.read(
      source, setup: StoryLayout.Setup(cast: cast, size: source.bytes.count), limit: limit)
  }
}
