import StoryModel
import TestSupport
import Testing

/// Every file in `Tests/Fixtures/bad` has exactly the fault in its name, every file in `good` has none, and what only the
/// checks refuse of `strain` is refused.
@Suite struct FixtureTests {
  @Test(arguments: Fixtures.xml(in: "bad"))
  func bad(_ fixture: Fixture) throws {
    let marked = try fixture.marked()
    #expect(!marked.offsets.isEmpty, "where is the fault?")
    let found = Judged(marked.source(), fileExists: fixture.holdsFile, include: fixture.included)
    #expect(found.places == Judged.places(String(fixture.name.prefix(5)), at: marked.offsets))
  }

  @Test(arguments: Fixtures.xml(in: "strain"))
  func strain(_ fixture: Fixture) throws {
    let source = SourceText(path: fixture.name, bytes: try fixture.bytes())
    #expect(Judged(source, fileExists: fixture.holdsFile, include: fixture.included).diagnostics.hasErrors)
  }

  @Test(arguments: Fixtures.xml(in: "good"))
  func good(_ fixture: Fixture) throws {
    let source = SourceText(path: fixture.name, bytes: try fixture.bytes())
    let found = Judged(source, fileExists: fixture.holdsFile, include: fixture.included).diagnostics
    // A file of scenes may hold more than the story uses.
    #expect(found.filter { $0.severity == .error || $0.code.name != "unreachable-scene" } == [])
  }
}
