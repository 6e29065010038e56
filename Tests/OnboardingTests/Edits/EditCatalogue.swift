import Foundation
import TestSupport

/// The catalogue of edits in the documentation.
struct EditCatalogue {
  static let heading = "## A catalogue of edits"

  private static let page = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/publishing.md")

  /// All of its tables, as the runs give them.
  static func tables() async throws -> String {
    var text = ""
    for (folder, heading) in EditCase.groups {
      text += "\n### \(heading)\n\n| Edit | Who waits at | What becomes of her |\n| --- | --- | --- |\n"
      for edit in EditCase.all where edit.group == folder {
        text += try await EditRows(edit).lines.map { $0 + "\n" }.joined()
      }
    }
    return text
  }

  /// The tables as they are in the documentation.
  static func written() throws -> Substring {
    let text = try String(contentsOf: page, encoding: .utf8)
    return text[range(in: text)]
  }

  /// Puts the tables into the documentation.
  static func write(_ tables: String) throws {
    var text = try String(contentsOf: page, encoding: .utf8)
    text.replaceSubrange(range(in: text), with: tables)
    try Data(text.utf8).write(to: page)
  }

  /// From the first table to the next heading that is no table's.
  private static func range(in text: String) -> Range<String.Index> {
    guard let section = text.range(of: heading + "\n") else { return text.endIndex..<text.endIndex }
    let end =
      text.range(of: "\n## ", range: section.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex
    let start = text.range(of: "\n### ", range: section.upperBound..<end)?.lowerBound ?? end
    return start..<end
  }
}
