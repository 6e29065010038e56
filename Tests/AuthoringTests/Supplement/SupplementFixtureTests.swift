import Authoring
import Foundation
import StoryModel
import StoryXML
import TestSupport
import Testing

/// Each folder has a version of a story (`new.xml`), one or more that somebody knows (`old.xml`, `old-2.xml`), and what
/// she is told of the new one (`expected.xml`); where that is not there, she is told nothing.
@Suite("What is new since a tour, by example")
struct SupplementFixtureTests {
  static let folders = Fixtures.folders(in: "supplements")

  @Test("tells what is new, and nothing else", arguments: folders)
  func tells(_ folder: URL) throws {
    let text = try Self.text(folder)
    let expected = try? String(contentsOf: folder.appending(path: "expected.xml"), encoding: .utf8)
    #expect(text == expected)
    #expect((expected == nil) == folder.lastPathComponent.hasPrefix("nothing-"))
  }

  @Test("has cases of both")
  func covers() {
    let names = Self.folders.map(\.lastPathComponent)
    #expect(names.count { $0.hasPrefix("nothing-") } >= 6)
    #expect(names.count { !$0.hasPrefix("nothing-") } >= 11)
  }

  private static func text(_ folder: URL) throws -> String? {
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let earlier = try names.filter { $0.hasPrefix("old") }.map { name in
      try ComparedVersions.read(try bytes(name)).story
    }
    let supplement = Supplement(
      of: try bytes("new.xml"), path: "story.xml", since: earlier, as: StoryID("ronde-sinds-1-tot-2"),
      cast: .sample)
    return supplement.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
