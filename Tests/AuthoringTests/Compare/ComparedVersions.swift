import Authoring
import Foundation
import StoryModel
import StoryXML
import Testing

/// Two versions of a story from their files, and what is otherwise in the second one.
struct ComparedVersions {
  let comparison: StoryComparison
  let source: SourceText

  /// Throws where one of them is no sound story.
  init(from old: [UInt8], to new: [UInt8]) throws {
    let old = try Self.read(old)
    let new = try Self.read(new)
    source = new.source
    comparison = StoryComparison(from: old.story, to: new.story)
  }

  static func read(_ bytes: [UInt8]) throws -> (story: Story, source: SourceText) {
    let reading = StoryReader.read(SourceText(path: "story.xml", bytes: bytes))
    try #require(!reading.diagnostics.hasErrors)
    return (try #require(reading.value), reading.source)
  }

  /// Each change and conflict in English, and under it in Dutch.
  var text: String {
    let changes = comparison.changes.map { "\($0.words.english)\n  \($0.words.dutch)\n" }
    let conflicts = comparison.conflicts.map { conflict in
      let place = source.position(of: Int(conflict.range.start))
      return "\(conflict.code) \(place.line):\(place.column) \(conflict.message.english)\n"
        + "  \(conflict.message.dutch)\n"
    }
    return (changes + conflicts).joined()
  }
}
