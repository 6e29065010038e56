import Authoring
import Foundation
import StoryModel
import TestSupport
import Testing

/// Tests of stories as fixtures: one with a text beside it must fail with exactly that text, all others must pass.
@Suite("Tests of stories")
struct StoryTestFixtureTests {
  @Test(
    "come out as expected", arguments: Fixtures.xml(in: "story-tests").filter { $0.name.contains("/tests/") })
  func comesOut(fixture: Fixture) throws {
    let round = TestRound(paths: [fixture.file.path], cast: .sample)
    #expect(round.faults.isEmpty)
    let result = try #require(round.tests.first)
    let lines = TestText(in: .english).lines(of: result).dropFirst()
      .map { $0.replacing(fixture.file.path, with: fixture.file.lastPathComponent) }
    let expected = try? String(
      contentsOf: fixture.file.deletingPathExtension().appendingPathExtension("txt"), encoding: .utf8)
    #expect(lines.map { $0 + "\n" }.joined() == expected ?? "")
    #expect(result.hasPassed == (expected == nil))
  }

  @Test("of a folder of stories are all found, in order")
  func finding() throws {
    let folder = Fixtures.folder.appending(path: "story-tests").path
    let found = try TestFinder.tests(at: folder)
    #expect(found.map(\.story) == ["\(folder)/bruggen/story.xml"])
    #expect(
      found.flatMap(\.tests)
        == Fixtures.xml(in: "story-tests").map(\.file.path).filter { $0.contains("/tests/") })
    #expect(try TestFinder.tests(at: "\(folder)/bruggen/tests") == found)
    #expect(try TestFinder.tests(at: "\(folder)/bruggen/story.xml") == found)
  }

  @Test("may go on in an older version, which is no story of its own")
  func olderVersions() throws {
    let folder = Fixtures.folder.appending(path: "story-tests").path
    #expect(FileManager.default.fileExists(atPath: "\(folder)/bruggen/versions/2/story.xml"))
    #expect(try StoryFinder.files(at: folder) == ["\(folder)/bruggen/story.xml"])
    #expect(try FormatFinder.files(at: folder) == ["\(folder)/bruggen/story.xml"])
  }

  @Test("are read into JUnit's XML, faults and all")
  func junit() throws {
    let round = TestRound(paths: [Fixtures.folder.appending(path: "story-tests").path], cast: .sample)
    let text = TestJUnit.text(round, in: .english)
    let failed = round.tests.count { !$0.hasPassed }
    #expect(text.contains("tests=\"\(round.tests.count)\" failures=\"\(failed)\""))
    #expect(text.components(separatedBy: "<failure>").count == failed + 1)
  }
}
