package import StoryModel

/// Reads the bytes of a `story.xml`, and of the files it includes.
package enum StoryReader {
  /// The size in bytes above which a file is not read, where nobody says otherwise.
  package static let usualLimit = 64 << 20

  /// Gives the file at a path inside the story's folder; nil where there is none.
  package typealias Include = (String) -> SourceText?

  /// The story as a tree.
  ///
  /// Never throws and never stops at the first fault; `limit` is the size in bytes above which a file is not read.
  package static func read(
    _ source: SourceText, limit: Int = usualLimit, include: Include = { _ in nil }
  ) -> Reading<Story> {
    read(source, into: StoryBuilder<StoryTree>(setup: ()), limit: limit, include: include)
  }

  /// The story laid out, scene by scene as it is read: the tree is never there, which a large story thanks with
  /// speed and memory.
  package static func compile(
    _ source: SourceText, cast: Cast, limit: Int = usualLimit, include: Include = { _ in nil }
  ) -> Reading<Compilation> {
    let setup = StoryLayout.Setup(cast: cast, size: source.bytes.count)
    return read(source, into: StoryBuilder<StoryLayout>(setup: setup), limit: limit, include: include)
  }

  /// Reads the story, then what it includes, as one text: every offset is one in the whole.
  private static func read<Taker>(
    _ source: SourceText, into builder: consuming StoryBuilder<Taker>, limit: Int, include: Include
  ) -> Reading<Taker.Product> {
    var findings = Findings()
    var whole = source
    var isRead = read(whole, from: 0, .story, limit: limit, into: &builder, &findings)
    for path in isRead ? builder.head.includes : [] {
      guard let file = include(path.value) else { continue }
      let base = whole.bytes.count
      whole.append(file)
      isRead = read(whole, from: base, .scenes, limit: limit, into: &builder, &findings) && isRead
    }
    return Reading(
      value: isRead ? builder.finish() : nil, diagnostics: findings.inFileOrder(), source: whole)
  }

  private static func read<Taker>(
    _ text: SourceText, from base: Int, _ language: Language, limit: Int,
    into builder: inout StoryBuilder<Taker>, _ findings: inout Findings
  ) -> Bool {
    text.bytes.withUnsafeBufferPointer { bytes in
      builder.source = bytes
      return DocumentReader.read(
        bytes, from: base, language: language, limit: limit, into: &builder, findings: &findings)
    }
  }
}
