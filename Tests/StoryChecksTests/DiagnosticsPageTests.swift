import Foundation
import StoryChecks
import StoryModel
import StoryXML
import TestSupport
import Testing

/// Every code has a page that says what it is, and the example there has exactly that fault.
@Suite struct DiagnosticsPageTests {
  /// What reading and checking find; what a proof finds, or comparing with another version, is shown in tests of
  /// their own.
  static let found = Set(StoryReader.codes + TranslationReader.codes + StoryChecks.codes)
    .sorted { $0.number < $1.number }
  static let codes = found + ProofProperty.allCases.map { $0.code(.refuted) } + [ChangedMeaning.code]

  @Test func aCodeMeansOneThing() {
    #expect(Set(Self.codes.map(\.number)).count == Self.codes.count)
    #expect(Set(Self.codes.map(\.name)).count == Self.codes.count)
  }

  @Test func everyCodeHasAPageAndEveryPageACode() throws {
    let folder = DocumentExample.folder.appending(path: "diagnostics").path
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0 != "README.md" }
      .sorted()
    #expect(pages == Self.codes.map { "\($0).md" })
  }

  @Test(arguments: codes)
  func theListNamesIt(_ code: Diagnostic.Code) throws {
    let list = try Self.text(of: "README")
    #expect(list.contains("| [\(code)](\(code).md) | \(code.name) | \(code.severity.rawValue) | "))
    #expect(try Self.text(of: code.description).hasPrefix("# \(code): \(code.name)\n"))
  }

  @Test(arguments: found.filter { !TranslationPageTests.codes.contains($0) })
  func itsExampleHasThatFault(_ code: Diagnostic.Code) throws {
    let block = try #require(DocumentExample.all(in: "diagnostics/\(code).md").first)
    let example = try #require(PageExample(block))
    let found = Judged(example.source, limit: example.limit) { $0 == "media/samen.svg" }
    #expect(!example.places.isEmpty)
    #expect(found.places == Judged.places(code.description, at: example.places))
  }

  private static func text(of page: String) throws -> String {
    try String(
      contentsOf: DocumentExample.folder.appending(path: "diagnostics/\(page).md"), encoding: .utf8)
  }
}

/// The example of a page as a file: XML with marks, or where that cannot show it, bytes or a limit.
struct PageExample {
  var source: SourceText
  var places: [Int]
  var limit = 64 << 20

  init?(_ block: DocumentExample) {
    let lines = block.text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard block.kind == "text", lines.count == 2 else {
      let marked = MarkedText(block.text)
      (source, places) = (marked.source(), marked.offsets)
      return
    }
    if lines[0] == "hex:" {
      let bytes = lines[1].split { $0.isWhitespace }.compactMap { UInt8($0, radix: 16) }
      source = SourceText(path: "story.xml", bytes: bytes)
      places = bytes.indices.filter { bytes[$0] >= 0x80 }
    } else if let limit = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) }) {
      source = MarkedText(String(lines[1].drop { $0 == "\n" })).source()
      places = [0]
      self.limit = limit
    } else {
      return nil
    }
  }
}
