import Foundation
import Testing

/// `vicky check`, by what it prints and how it ends.
@Suite struct CheckTests {
  let scratch: Scratch
  let command: Command

  init() throws {
    scratch = try Scratch()
    command = Command(folder: scratch.folder)
    try scratch.writePersona()
  }

  /// A story of one scene.
  private func story(_ id: String, _ beats: String) -> String {
    """
    <story id="\(id)" xml:lang="nl" guide="vicky">
      <title>Proef</title>
      <scene id="begin" title="Begin">
        \(beats)
      </scene>
    </story>
    """
  }

  private static let ending = #"<end id="klaar" outcome="completed">Dag!</end>"#

  @Test func aSoundStory() throws {
    try scratch.write(story("een", Self.ending), to: "stories/een/story.xml")
    let proved = [
      "every scene and every option can be reached", "an end can be reached from everywhere",
      "there is always something to do", "the story never goes round without waiting",
      "no number leaves its range",
    ]
    let line = "stories/een/story.xml: proved: " + proved.joined(separator: "; ") + "\n"
    #expect(
      try command.vicky("check", "stories/een")
        == .init(status: 0, output: line, error: "1 story checked, all sound\n"))
  }

  @Test func aFaultIsShownWithItsLineAndWhatToDo() throws {
    try scratch.write(story("een", #"<goto scene="begn"/>"#), to: "stories/een/story.xml")
    #expect(
      try command.vicky("check", "stories/een/story.xml")
        == .init(
          status: 1,
          output: """
            stories/een/story.xml:4:18: error: there is no scene 'begn' [V0012 unknown-target]
                <goto scene="begn"/>
                             ^~~~
              help: Did you mean 'begin'? Name a scene of this story, or add a <scene id="begn">.

            """,
          error: "1 error in 1 story\n"))
  }

  @Test func theSameForPrograms() throws {
    try scratch.write(story("een", #"<goto scene="begn"/>"#), to: "stories/een/story.xml")
    let help = #"Did you mean 'begin'? Name a scene of this story, or add a <scene id=\"begn\">."#
    #expect(
      try command.vicky("check", "stories/een/story.xml", "--format", "json")
        == .init(
          status: 1,
          output: """
            [
            {"code":"V0012","name":"unknown-target","severity":"error","file":"stories/een/story.xml",\
            "line":4,"column":18,"endLine":4,"endColumn":22,\
            "message":"there is no scene 'begn'","help":"\(help)"}
            ]

            """,
          error: "1 error in 1 story\n"))
  }

  @Test func whatIsProvedAreNotes() throws {
    try scratch.write(story("een", Self.ending), to: "stories/een/story.xml")
    let lines = try command.vicky("check", "stories", "--format", "json").output.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.contains(#""severity":"note""#) })
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.contains(#""proof":"proved""#) })
  }

  @Test func nothingFoundIsAnEmptyArray() throws {
    try scratch.write(#"<persona id="vicky"/>"#, to: "leeg/persona.txt")
    #expect(try command.vicky("check", "leeg", "--format", "json").output == "[]\n")
  }

  @Test func storiesAreCheckedInAlphabeticalOrder() throws {
    for id in ["b", "c", "a"] {
      try scratch.write(story(id, #"<goto scene="weg"/>"#), to: "stories/\(id)/story.xml")
    }
    try scratch.write("not a story", to: "stories/leesmij.txt")
    let run = try command.vicky("check", "stories")
    let places = run.output.split(separator: "\n").filter { $0.contains("error:") }
      .map { $0.prefix { $0 != " " } }
    #expect(
      places == ["stories/a/story.xml:4:18:", "stories/b/story.xml:4:18:", "stories/c/story.xml:4:18:"])
    #expect(run.error == "3 errors in 3 stories\n")
  }

  @Test func warningsLeaveTheStatusAtZero() throws {
    let xml = story("een", Self.ending).replacing(
      "<scene", with: "<variables><boolean name=\"kent\"/></variables><scene", maxReplacements: 1)
    try scratch.write(xml, to: "stories/een/story.xml")
    let run = try command.vicky("check", "stories")
    #expect(run.status == 0)
    #expect(run.error == "1 warning in 1 story\n")
    #expect(run.output.contains("warning: nothing reads variable 'kent' [V0022 unused-variable]\n"))
  }

  @Test func faultyPersonasAreReportedToo() throws {
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "personas/vicky/blij.svg"))
    try scratch.write(story("een", Self.ending), to: "stories/een/story.xml")
    let run = try command.vicky("check", "stories")
    #expect(run.status == 1)
    #expect(run.error == "1 error in 1 story and 1 persona\n")
    #expect(run.output.hasPrefix("personas/vicky/persona.xml:3:28: error: "))
    #expect(run.output.contains("[V0028 missing-file]\n"))
  }
}

/// `vicky check` on what it cannot look at, and used wrongly.
@Suite struct CheckRefusalTests {
  let scratch: Scratch
  let command: Command

  init() throws {
    scratch = try Scratch()
    command = Command(folder: scratch.folder)
    try scratch.writePersona()
  }

  @Test func aPathThatIsNotThere() throws {
    #expect(
      try command.vicky("check", "stories")
        == .init(status: 1, output: "", error: "vicky: stories: there is no such file or folder\n"))
  }

  @Test func aFolderWithoutStories() throws {
    #expect(
      try command.vicky("check", "personas")
        == .init(status: 1, output: "", error: "vicky: personas: there is no story.xml in this folder\n"))
  }

  @Test func aPipeIsNotWaitedFor() throws {
    let pipe = scratch.folder.appending(path: "story.xml").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let run = try command.vicky("check", "story.xml")
    #expect(run == .init(status: 1, output: "", error: "vicky: story.xml: is not a file\n"))
  }

  @Test func missingPersonasAreOneClearLine() throws {
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "personas"))
    try scratch.write(
      """
      <story id="een" xml:lang="nl" guide="vicky">
        <title>Proef</title>
        <scene id="begin"><say by="victor">Hoi</say><end id="klaar" outcome="completed">Dag!</end></scene>
      </story>
      """, to: "stories/een/story.xml")
    let run = try command.vicky("check", "stories")
    #expect(run.status == 1)
    #expect(!run.output.contains("V0018"))
    #expect(run.error.hasPrefix("vicky: personas: there is no such file or folder\n"))
  }

  @Test func aFileOverTheLimitIsNotRead() throws {
    try scratch.write(String(repeating: " ", count: (1 << 20) + 1), to: "story.xml")
    let run = try command.vicky("check", ".", "--max-size", "1")
    #expect(run.status == 1)
    #expect(
      run.output == """
        ./story.xml:1:1: error: the file has 1048577 bytes; at most 1048576 are read [V0004 too-large]
          help: Split it into several stories, or raise the limit if it must be this large.

        """)
  }

  @Test(arguments: [
    ["check"], ["check", "stories", "--format", "yaml"], ["check", "stories", "--max-size", "0"],
    ["check", "--nonsense", "stories"], ["sing"],
  ])
  func wrongUseIsTwo(arguments: [String]) throws {
    let run = try command.run(Command.program, arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.error.contains("Usage: vicky"))
  }

  @Test func helpAndVersionAreNoFault() throws {
    #expect(try command.vicky("--version") == .init(status: 0, output: "0.1.0\n", error: ""))
    let help = try command.vicky("check", "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("Example: vicky check stories\n"))
  }
}
