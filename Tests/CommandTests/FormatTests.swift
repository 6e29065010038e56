import Foundation
import Testing

/// `vicky format`, by what it writes and prints and how it ends.
@Suite struct FormatTests {
  let scratch: Scratch
  let command: Command

  init() throws {
    scratch = try Scratch()
    command = Command(folder: scratch.folder)
  }

  private static let untidy = """
    <story id="een" guide="vicky" xml:lang="nl"><title>Proef</title><include href="scenes/rest.xml"/>
    <scene id="begin"><say>Zeg het maar.</say><!-- Blijft. -->
    <goto scene="rest"/></scene></story>
    """

  private static let rest = """
    <scenes><scene id="rest"><say>Zeg het maar!</say><end outcome='completed'>Dag!</end></scene></scenes>
    """

  private static let tidy = """
    <?xml version="1.0" encoding="UTF-8"?>
    <story id="een" xml:lang="nl" guide="vicky">
      <title>Proef</title>
      <include href="scenes/rest.xml"/>

      <scene id="begin">
        <say id="zeg-het-maar">Zeg het maar.</say> <!-- Blijft. -->
        <goto scene="rest"/>
      </scene>
    </story>

    """

  private static let tidyRest = """
    <?xml version="1.0" encoding="UTF-8"?>
    <scenes>
      <scene id="rest">
        <say id="zeg-het-maar-2">Zeg het maar!</say>
        <end id="dag" outcome="completed">Dag!</end>
      </scene>
    </scenes>

    """

  private func write(_ story: String = Self.untidy) throws {
    try scratch.write(story, to: "stories/een/story.xml")
    try scratch.write(Self.rest, to: "stories/een/scenes/rest.xml")
  }

  private func read(_ path: String) throws -> String {
    try String(contentsOf: scratch.folder.appending(path: path), encoding: .utf8)
  }

  @Test func aStoryAndWhatItIncludesAreWrittenAnew() throws {
    try write()
    #expect(
      try command.vicky("format", "stories")
        == .init(
          status: 0, output: "stories/een/story.xml\nstories/een/scenes/rest.xml\n",
          error: "2 of 2 files written anew, 3 ids given\n"))
    #expect(try read("stories/een/story.xml") == Self.tidy)
    #expect(try read("stories/een/scenes/rest.xml") == Self.tidyRest)
  }

  @Test func whatIsTidyStays() throws {
    try write()
    _ = try command.vicky("format", "stories")
    #expect(
      try command.vicky("format", "stories", "stories/een")
        == .init(status: 0, output: "", error: "2 files, nothing to change\n"))
    #expect(try command.vicky("format", "--check", "stories").status == 0)
  }

  @Test func checkOnlySays() throws {
    try write()
    #expect(
      try command.vicky("format", "--check", "stories/een/story.xml")
        == .init(
          status: 1, output: "stories/een/story.xml\nstories/een/scenes/rest.xml\n",
          error: "2 of 2 files would change, 3 ids missing\n"))
    #expect(try read("stories/een/story.xml") == Self.untidy)
  }

  @Test func aFileWithErrorsStaysAsItIs() throws {
    let faulty = Self.untidy.replacing("<say>", with: "<zeg>").replacing("</say>", with: "</zeg>")
    try write(faulty)
    let run = try command.vicky("format", "stories")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.error.contains("stories/een/story.xml:2:19: error: "))
    #expect(run.error.contains("vicky: stories/een/story.xml: has errors and stays as it is\n"))
    #expect(try read("stories/een/story.xml") == faulty)
    #expect(try read("stories/een/scenes/rest.xml") == Self.rest)
  }

  @Test func scenesAloneAndWhatIsMissingAreRefused() throws {
    try write()
    let alone = try command.vicky("format", "stories/een/scenes/rest.xml")
    #expect(alone.status == 1)
    #expect(alone.error.contains("holds scenes of a story; format the story that includes it\n"))
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "stories/een/scenes"))
    let missing = try command.vicky("format", "stories")
    #expect(missing.status == 1)
    #expect(missing.error.contains("vicky: stories/een/scenes/rest.xml: there is no such file or folder\n"))
    #expect(try read("stories/een/story.xml") == Self.untidy)
  }

  @Test func personasAreLaidOutToo() throws {
    try scratch.write(
      "<persona xml:lang='nl' id='v'><name>V</name><mood id='a' drawing='a.svg' alt='V'/></persona>",
      to: "personas/v/persona.xml")
    #expect(try command.vicky("format", "personas").output == "personas/v/persona.xml\n")
    #expect(try read("personas/v/persona.xml").contains("\n  <mood id=\"a\" drawing=\"a.svg\" alt=\"V\"/>\n"))
  }

  @Test func aLinkStaysALinkAndRightsStayRights() throws {
    try write()
    let manager = FileManager.default
    let (file, link) = ("stories/een/story.xml", "stories/een/link.xml")
    let path = scratch.folder.appending(path: file).path
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try manager.createSymbolicLink(
      atPath: scratch.folder.appending(path: link).path, withDestinationPath: "story.xml")
    #expect(try command.vicky("format", link).status == 0)
    #expect(try read(file) == Self.tidy)
    #expect(
      try manager.destinationOfSymbolicLink(atPath: scratch.folder.appending(path: link).path) == "story.xml")
    #expect(try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    let left = try manager.contentsOfDirectory(atPath: scratch.folder.appending(path: "stories/een").path)
    #expect(left.sorted() == ["link.xml", "scenes", "story.xml"])
  }

  @Test func inDutchWhereThatIsSpoken() throws {
    try write()
    var command = command
    command.environment["LC_ALL"] = "nl_NL.UTF-8"
    #expect(
      try command.vicky("format", "stories").error == "2 van 2 bestanden opnieuw geschreven, 3 id's gegeven\n"
    )
  }

  @Test(arguments: [["format"], ["format", "--chek", "stories"]])
  func wrongUseIsTwo(arguments: [String]) throws {
    #expect(try command.run(Command.program, arguments).status == 2)
  }

  @Test func theStoriesAndPersonasHereAreTidy() throws {
    let run = try Command(folder: Repository.folder).vicky("format", "--check", "stories", "personas")
    #expect(run.status == 0)
    #expect(run.output == "")
  }
}
