import Foundation
import StoryChecks
import StoryModel
import TestSupport
import Testing

/// What the reference of the story language shows is accepted as it stands there, and it leaves nothing out.
@Suite struct StoryLanguageTests {
  /// `docs/story-language.md` and the pages that go on from it.
  static let pages =
    (try? FileManager.default.contentsOfDirectory(atPath: DocumentExample.folder.path).sorted())?
    .filter { $0.hasPrefix("story-language") && $0.hasSuffix(".md") } ?? []

  static let all = pages.flatMap { DocumentExample.all(in: $0) }.filter { $0.kind == "xml" }
  /// An example of a file that is included stands for every such file.
  static let included = all.filter { $0.text.contains("<scenes>") }
  static let examples = all.filter { !$0.text.contains("<scenes>") }

  @Test func thereAreExamples() {
    #expect(Self.examples.count > 25)
    #expect(Self.included.count == 1)
    #expect(Self.examples.contains { $0.text.contains("<include") })
  }

  @Test(arguments: examples)
  func isAccepted(_ example: DocumentExample) throws {
    let scenes = try #require(Self.included.first)
    let source = MarkedText(example.asStory).source(path: example.description)
    let file = MarkedText(scenes.text).source(path: scenes.description)
    let judged = Judged(source, include: { _ in file })
    #expect(judged.diagnostics == [])
  }

  @Test(arguments: try Schema.names(of: "element") + Schema.names(of: "attribute"))
  func isTold(_ name: String) throws {
    #expect(try Self.words.contains(Substring(name)))
  }

  @Test(arguments: DiagnosticsPageTests.codes)
  func aFaultIsTold(_ code: Diagnostic.Code) throws {
    let link = "[\(code)](diagnostics/\(code).md)"
    #expect(try Self.pages.contains { try Self.text(of: $0).contains(link) })
  }

  /// Everything that stands in code on these pages outside the examples, cut where a name ends.
  private static var words: Set<Substring> {
    get throws {
      var words: Set<Substring> = []
      for page in pages {
        let prose = try text(of: page).split(separator: "\n").filter { !$0.hasPrefix("```") }
        for line in prose {
          for code in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          where code.offset % 2 == 1 {
            words.formUnion(code.element.split { !($0.isLetter || "-:".contains($0)) })
          }
        }
      }
      return words
    }
  }

  private static func text(of page: String) throws -> String {
    try String(contentsOf: DocumentExample.folder.appending(path: page), encoding: .utf8)
  }
}

/// The names in `schema/`, which agrees with what the reader accepts.
private enum Schema {
  static func names(of kind: String) throws -> [String] {
    let folder = DocumentExample.folder.deletingLastPathComponent().appending(path: "schema")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var names: Set<String> = []
    for file in files where file.hasSuffix(".rng") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for part in text.components(separatedBy: "<\(kind) name=\"").dropFirst() {
        names.insert(String(part.prefix { $0 != "\"" }))
      }
    }
    return names.sorted()
  }
}
