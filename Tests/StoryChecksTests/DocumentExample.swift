import Foundation
import StoryModel
import TestSupport

/// An example in a page of documentation: what stands between the fences of a block.
struct DocumentExample: Sendable, CustomStringConvertible {
  let page: String
  /// The line of the opening fence.
  let line: Int
  /// `xml`, `text`.
  let kind: String
  let text: String

  var description: String { "\(page):\(line)" }

  /// `docs`.
  static let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs", directoryHint: .isDirectory)

  /// All examples of a page, by its path in `docs`; none where there is no such page.
  static func all(in page: String) -> [DocumentExample] {
    let file = folder.appending(path: page)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var examples: [DocumentExample] = []
    var open: (line: Int, kind: String, lines: [Substring])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let block = open, line == "```" {
        let text = block.lines.joined(separator: "\n") + "\n"
        examples.append(DocumentExample(page: page, line: block.line, kind: block.kind, text: text))
        open = nil
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("```") {
        open = (index + 1, String(line.dropFirst(3)), [])
      }
    }
    return examples
  }

  /// The same as a whole file: what stands alone is put inside a story.
  var asStory: String {
    guard !text.contains("<story"), !text.contains("<persona") else { return text }
    return """
      <story id="voorbeeld" xml:lang="nl" guide="vicky"><title>Voorbeeld</title>
      \(text)</story>
      """
  }
}
