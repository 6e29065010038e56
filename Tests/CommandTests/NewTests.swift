import Foundation
import Testing

/// `vicky new` makes what passes every check and can be played at once, and overwrites nothing.
@Suite struct NewTests {
  let folder: CheckedFolder

  init() throws { folder = try CheckedFolder() }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: folder.scratch.folder.appending(path: path), encoding: .utf8)
  }

  private func expectSound(_ path: String = "stories") throws {
    let run = try folder.command.vicky("check", path, "--strict")
    #expect(run.status == 0)
    #expect(!run.output.contains("error:"))
    #expect(run.error.hasSuffix("checked, all sound\n"))
    #expect(try folder.command.vicky("format", "--check", path).output == "")
  }

  @Test(arguments: [("nl", "tests/eerste-keer.xml"), ("en", "tests/first-time.xml")])
  func aStoryIsSound(language: String, test: String) throws {
    let run = try folder.command.vicky("new", "story", "een-collega_2", "--lang", language)
    #expect(run.status == 0)
    #expect(run.error == "")
    #expect(
      run.output == """
        Made: stories/een-collega_2/story.xml
        Made: stories/een-collega_2/\(test)

        Play it:                                      vicky play stories/een-collega_2
        Write on, and see what is wrong as you save:  vicky check stories/een-collega_2 --watch

        """)
    let story = try text("stories/een-collega_2/story.xml")
    #expect(story.contains("xml:lang=\"\(language)\""))
    #expect(story.contains("<title>Een collega 2</title>"))
    #expect(try text("stories/een-collega_2/\(test)").contains("<test title="))
    try expectSound()
  }

  @Test(arguments: ["nl", "en"])
  func itsTestPasses(language: String) throws {
    _ = try folder.command.vicky("new", "story", "x", "--lang", language)
    let run = try folder.command.vicky("test", "stories/x")
    #expect(run.status == 0)
    #expect(run.error == "1 test, all passed\n")
  }

  @Test func itsTitleIsWhatWasAskedFor() throws {
    _ = try folder.command.vicky("new", "story", "x", "--title", #"Vragen & "antwoorden" <nu>"#)
    #expect(
      try text("stories/x/story.xml")
        .contains("<title>Vragen &amp; &quot;antwoorden&quot; &lt;nu&gt;</title>"))
    try expectSound()
  }

  @Test(arguments: ["nl", "en"])
  func aPersonaIsSoundAndTellsAStory(language: String) throws {
    let run = try folder.command.vicky("new", "persona", "bo", "--name", "Bo & Co", "--lang", language)
    #expect(run.status == 0)
    let drawing = language == "nl" ? "blij.svg" : "glad.svg"
    #expect(run.output.contains("Made: personas/bo/\(drawing)\n"))
    #expect(try text("personas/bo/persona.xml").contains("<name>Bo &amp; Co</name>"))
    #expect(try text("personas/bo/\(drawing)").utf8.count < 6_000)
    _ = try folder.command.vicky("new", "story", "van-bo", "--guide", "bo", "--lang", language)
    #expect(try text("stories/van-bo/story.xml").contains("guide=\"bo\""))
    #expect(try folder.command.vicky("format", "--check", "personas/bo").status == 0)
    try expectSound()
  }

  @Test func everyPersonaLooksDifferent() throws {
    var drawings: Set<String> = []
    for id in ["anna", "bo", "cas", "dina"] {
      _ = try folder.command.vicky("new", "persona", id, "--lang", "nl")
      drawings.insert(try text("personas/\(id)/blij.svg"))
    }
    #expect(drawings.count == 4)
  }

  @Test func theFirstPersonaIsMadeInAnEmptyFolder() throws {
    try FileManager.default.removeItem(at: folder.scratch.folder.appending(path: "personas"))
    #expect(try folder.command.vicky("new", "story", "x").status == 1)
    #expect(try folder.command.vicky("new", "persona", "bo").status == 0)
    #expect(try folder.command.vicky("new", "story", "x").status == 0)
    #expect(try text("stories/x/story.xml").contains("guide=\"bo\""))
    try expectSound()
  }

  @Test(arguments: ["story", "persona"])
  func nothingIsOverwritten(kind: String) throws {
    let path = kind == "story" ? "stories/x/aantekeningen.txt" : "personas/x/aantekeningen.txt"
    try folder.scratch.write("van mij", to: path)
    let run = try folder.command.vicky("new", kind, "x")
    let made = path.split(separator: "/").dropLast().joined(separator: "/")
    #expect(
      run == .init(status: 1, output: "", error: "vicky: \(made): is there already and was left alone\n"))
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.scratch.folder.appending(path: made).path)
    #expect(files == ["aantekeningen.txt"])
    #expect(try text(path) == "van mij")
  }

  @Test(arguments: [
    ["story", "9x"], ["story", "../x"], ["story", "a b"], ["story", "x", "--title", " "],
    ["story", "x", "--title", "a\nb"], ["story", "x", "--lang", "fr"], ["story"], ["persona", "é"],
    ["persona", "bo", "--name", ""],
  ])
  func wrongUseIsTwo(arguments: [String]) throws {
    let run = try folder.command.run(Command.program, ["new"] + arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    let stories = folder.scratch.folder.appending(path: "stories").path
    #expect(!FileManager.default.fileExists(atPath: stories))
  }
}
