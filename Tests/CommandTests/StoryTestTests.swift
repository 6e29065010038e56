import Foundation
import Testing

/// `vicky test` as an author meets it.
@Suite("vicky test")
struct StoryTestTests {
  let office: Office

  init() throws {
    office = try Office()
    try office.scratch.write(
      """
      <test title="Wie ja zegt, komt er">
        <input>ja</input>
        <input>5 Mooi.</input>
        <ends outcome="completed" at="klaar"/>
      </test>
      """, to: "stories/rondje/tests/ja.xml")
  }

  @Test("runs the tests of all stories, a line each")
  func passes() throws {
    let run = try office.command.vicky("test")
    #expect(run.output == "ok    stories/rondje/tests/ja.xml  Wie ja zegt, komt er\n")
    #expect(run.error == "1 test, all passed\n")
    #expect(run.status == 0)
  }

  @Test("shows what was expected and what was told instead")
  func fails() throws {
    try office.scratch.write(
      """
      <test title="Wie wacht">
        <input>ja</input>
        <waits at="zin"/>
      </test>
      """, to: "stories/rondje/tests/wacht.xml")
    let run = try office.command.vicky("test", "stories/rondje")
    #expect(
      run.output == """
        ok    stories/rondje/tests/ja.xml  Wie ja zegt, komt er
        FAIL  stories/rondje/tests/wacht.xml  Wie wacht
              line 3 expects
                that 'zin' waits
              told after 'ja':
                [feedback] Wat vond je ervan? (indruk)

        """)
    #expect(run.error == "2 tests, 1 failed\n")
    #expect(run.status == 1)
  }

  @Test("speaks Dutch where the author does")
  func dutch() throws {
    try office.scratch.write("<test title=\"Weg\"><ends/></test>", to: "weg/tests/weg.xml")
    var command = office.command
    command.environment["LANG"] = "nl_NL.UTF-8"
    let run = try command.vicky("test", "stories")
    #expect(run.error == "1 test, alles goed\n")
  }

  @Test("finds what a test misspells before it runs")
  func misspelt() throws {
    let file = try office.scratch.write(
      "<test title=\"Mis\"><waits at=\"zinn\"/></test>", to: "stories/rondje/tests/mis.xml")
    let run = try office.command.vicky("test", "stories/rondje/tests/\(file.lastPathComponent)")
    #expect(
      run.output.contains(
        "stories/rondje/tests/mis.xml:1:30: the story has no beat 'zinn' [V0012 unknown-target]"))
    #expect(run.output.contains("Did you mean 'zin'?"))
    #expect(run.status == 1)
  }

  @Test("prints for other programs", arguments: ["json", "junit"])
  func formats(format: String) throws {
    let output = try office.done("test", "--format", format)
    #expect(output.contains("stories/rondje/tests/ja.xml"))
    if format == "json" {
      let tests = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
      #expect(tests.map { $0["outcome"] as? String } == ["passed"])
    }
  }

  @Test("of a path that is not there is one line, and status 1")
  func missing() throws {
    let run = try office.command.vicky("test", "stories/nergens")
    #expect(run.error.hasPrefix("vicky: stories/nergens: there is no such file or folder\n"))
    #expect(run.status == 1)
  }

  @Test("passes for the stories that come with Vicky")
  func ours() throws {
    let run = try Command(folder: Repository.folder).vicky("test")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.hasPrefix("ok ") })
    #expect(run.output.split(separator: "\n").count >= 12)
  }
}
