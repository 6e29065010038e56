import Foundation
import Testing

/// How `vicky check` shows a place: colour, tabs, long lines, text that would steer a terminal.
@Suite struct CheckLookTests {
  let scratch: Scratch
  var command: Command

  init() throws {
    scratch = try Scratch()
    command = Command(folder: scratch.folder)
    try scratch.writePersona()
  }

  /// The three lines about one unknown scene: place and message, source, caret.
  private func check(_ beats: String) throws -> [Substring] {
    try scratch.write(
      """
      <story id="een" xml:lang="nl" guide="vicky">
      <title>Proef</title>
      <scene id="begin" title="Begin">
      \(beats)
      </scene>
      </story>
      """, to: "story.xml")
    return try command.vicky("check", "story.xml").output
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func tabsStayTabs() throws {
    let lines = try check("\t\t<goto scene=\"weg\"/>")
    #expect(lines[0].hasPrefix("story.xml:4:16: error: "))
    #expect(lines[1] == "\t\t<goto scene=\"weg\"/>")
    #expect(lines[2] == "\t\t             ^~~")
  }

  @Test func columnsAreScalars() throws {
    let lines = try check("<say>é𝄞e\u{301}</say><goto scene=\"weg\"/>")
    #expect(lines[0].hasPrefix("story.xml:4:29: error: "))
    #expect(lines[2] == String(repeating: " ", count: 28) + "^~~")
  }

  @Test func aLongLineIsCutAroundThePlace() throws {
    let filler = "<say>" + String(repeating: "bla. ", count: 4_000) + "</say>"
    let lines = try check(filler + "<goto scene=\"weg\"/>" + filler)
    #expect(lines[1].unicodeScalars.count == 100)
    #expect(lines[1].hasPrefix("…"))
    #expect(lines[1].hasSuffix("…"))
    #expect(lines[1].contains("</say><goto scene=\"weg\"/><say>"))
    #expect(lines[2] == String(repeating: " ", count: 41) + "^~~")
  }

  @Test func theFileDoesNotSteerTheTerminal() throws {
    let lines = try check("<say>\u{9B}31m\u{202E}</say><goto scene=\"weg\"/>")
    #expect(lines[1] == "<say>\u{FFFD}31m\u{FFFD}</say><goto scene=\"weg\"/>")
  }

  @Test func colourOnATerminalOnly() throws {
    #expect(!(try check("<goto scene=\"weg\"/>").joined().contains("\u{1B}")))
    let run = try command.vickyOnTerminal("check story.xml")
    #expect(run.status == 1)
    #expect(run.output.contains("\u{1B}[1;31merror:\u{1B}[0m"))
  }

  @Test func noColourWhereItIsNotWanted() throws {
    _ = try check("<goto scene=\"weg\"/>")
    var plain = command
    plain.environment = ["NO_COLOR": "1"]
    let run = try plain.vickyOnTerminal("check story.xml")
    #expect(run.output.contains("error: there is no scene 'weg'"))
    #expect(!run.output.contains("\u{1B}"))
  }
}
