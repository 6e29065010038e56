import Authoring
import Foundation
import StoryModel
import TestSupport
import Testing

/// The test that `docs/authoring.md` shows does what it says there.
@Suite("The test in the documentation")
struct DocumentedTestTests {
  @Test("passes on the story it is about")
  func passes() throws {
    let root = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/authoring.md"), encoding: .utf8)
    let example = try #require(page.firstMatch(of: /```xml\n(<\?xml[^`]*<test[^`]*)```/))
    let folder = FileManager.default.temporaryDirectory.appending(path: "vicky-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: root.appending(path: "stories/welkom"), to: folder)
    try? FileManager.default.createDirectory(
      at: folder.appending(path: "tests"), withIntermediateDirectories: true)
    let file = folder.appending(path: "tests/documented.xml")
    try Data(example.1.utf8).write(to: file)
    let cast = try CastLoader.load(folder: root.appending(path: "personas").path).cast
    let round = TestRound(paths: [file.path], cast: cast)
    #expect(round.tests.map { TestText(in: .english).lines(of: $0).count } == [1])
    #expect(round.isSound)
  }
}
