import Authoring
import Foundation
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// A story that changes under a tour: one folder of `Tests/Fixtures/migrations`.
///
/// `old.xml` becomes `new.xml`, and where it is there `newest.xml`. `case.txt` has, after a header line, what she does
/// in the old version; then a line that begins with `=>` for every next version, with what becomes of her; then what
/// she does, and after each of those lines what she is told.
struct MigrationCase: CustomTestStringConvertible, Sendable {
  let name: String
  private let folder: URL

  static let all: [MigrationCase] = Fixtures.folders(in: "migrations").map {
    MigrationCase(name: $0.lastPathComponent, folder: $0)
  }

  var testDescription: String { name }

  /// One line of `case.txt`.
  enum Line: Equatable {
    /// On to the next version, and what is expected of it.
    case next(String)
    case does(String)
    case hears(String)
  }

  func lines() throws -> (header: InputsHeader, lines: [Line]) {
    var header = InputsHeader()
    var lines: [Line] = []
    for line in try text("case.txt").split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("=> ") {
        lines.append(.next(String(line.dropFirst(3))))
      } else if line.hasPrefix(#"{"beat""#) {
        lines.append(.hears(line))
      } else if line.hasPrefix("{") {
        header = try InputsHeader.parse(line)
      } else {
        lines.append(.does(line))
      }
    }
    return (header, lines)
  }

  /// The versions of the story in order, each with where its beats stand.
  func versions() throws -> [(engine: StoryEngine, places: StoryPlaces)] {
    let names = ["old.xml", "new.xml", "newest.xml"]
    return try names.filter { $0 != "newest.xml" || exists($0) }.enumerated().map { index, name in
      let source = SourceText(path: name, bytes: Array(try text(name).utf8))
      let reading = StoryReader.compile(source, cast: .sample)
      #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
      let compilation = try #require(reading.value)
      #expect(compilation.problems.isEmpty, "\(compilation.problems)")
      let version = try #require(StoryVersion(bytes: [UInt8](repeating: UInt8(index + 1), count: 32)))
      let story = try #require(StoryReader.read(source).value)
      return (StoryEngine(flow: compilation.flow, version: version), StoryPlaces(story))
    }
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path())
  }

  private func text(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}
