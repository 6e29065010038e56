import Authoring
import Foundation
import TestSupport
import Testing

/// Each folder has two versions of a story and what is to be said about them.
@Suite("Comparing two versions")
struct ComparisonFixtureTests {
  static let folders = Fixtures.folders(in: "comparisons")

  @Test("says what is otherwise, and nothing else", arguments: folders)
  func says(_ folder: URL) throws {
    let compared = try Self.compared(folder)
    let expected = try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
    #expect(compared.text == expected)
    #expect(compared.comparison.conflicts.isEmpty == !folder.lastPathComponent.hasPrefix("conflict-"))
  }

  @Test("has a case for every kind of change")
  func covers() throws {
    #expect(Self.folders.count >= 45)
    var kinds: Set<String> = []
    for folder in Self.folders {
      kinds.formUnion(try Self.compared(folder).comparison.changes.map(\.kind.rawValue))
    }
    #expect(
      kinds == [
        "added", "removed", "moved", "reworded", "condition", "target", "kind", "type", "range", "initial",
        "changed",
      ])
  }

  private static func compared(_ folder: URL) throws -> ComparedVersions {
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }
    return try ComparedVersions(from: bytes("old.xml"), to: bytes("new.xml"))
  }
}
