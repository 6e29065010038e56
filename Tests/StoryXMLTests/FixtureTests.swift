import StoryModel
import StoryXML
import TestSupport
import Testing

@Suite struct FixtureTests {
  /// The codes that are the reader's alone.
  static let ownCodes =
    ["V0001", "V0002", "V0003", "V0005", "V0006", "V0007", "V0008", "V0009", "V0010"]
    + ["V0013", "V0014", "V0015", "V0023", "V0024"]

  @Test(arguments: Fixtures.xml(in: "good"))
  func goodFilesHaveNoErrors(_ fixture: Fixture) throws {
    let source = try fixture.marked().source(path: fixture.name)
    #expect(read(source, fixture).diagnostics.filter { $0.severity == .error } == [])
    #expect(read(source, fixture).hasValue)
  }

  /// Some faults in them are for later checks to find; what is here is that reading comes to an end with a result.
  @Test(arguments: Fixtures.xml(in: "attacks"))
  func attacksGiveAStoryOrFindings(_ fixture: Fixture) throws {
    let reading = read(SourceText(path: fixture.name, bytes: try fixture.bytes()), fixture)
    #expect(reading.hasValue || reading.diagnostics.hasErrors)
    let isHarmless = fixture.name.split(separator: "/").last?.hasPrefix("harmless-") ?? false
    if isHarmless { #expect(reading.diagnostics.filter { $0.severity == .error } == []) }
  }

  @Test(arguments: Fixtures.xml(in: "bad").filter { ownCodes.contains(String($0.name.prefix(5))) })
  func badFilesHaveTheirFaultWhereItIsMarked(_ fixture: Fixture) throws {
    let text = try fixture.marked()
    let code = fixture.name.prefix(5)
    let expected = text.positions.map { "\(code) \($0.line):\($0.column)" }
    let source = text.source(path: fixture.name)
    #expect(faults(read(source, fixture).diagnostics, in: source).filter { $0.hasPrefix(code) } == expected)
  }

  @Test(arguments: Fixtures.xml(in: "bad"))
  func everyFindingSaysWhatToDo(_ fixture: Fixture) throws {
    for diagnostic in read(try fixture.marked().source(path: fixture.name), fixture).diagnostics {
      #expect(!diagnostic.message.isEmpty && !diagnostic.help.isEmpty)
    }
  }

  /// As a story, or as a persona where the file is one.
  private func read(_ source: SourceText, _ fixture: Fixture) -> (diagnostics: [Diagnostic], hasValue: Bool) {
    guard String(decoding: source.bytes.prefix(1000), as: UTF8.self).contains("<persona") else {
      let reading = StoryReader.read(source, include: fixture.included)
      return (reading.diagnostics, reading.value != nil)
    }
    let reading = PersonaReader.read(source)
    return (reading.diagnostics, reading.value != nil)
  }
}
