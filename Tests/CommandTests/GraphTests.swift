import Foundation
import Testing

/// `vicky graph` as an author meets it.
@Suite("vicky graph")
struct GraphTests {
  let office: Office

  init() throws { office = try Office() }

  @Test("draws every story that comes with Vicky, fit for any reader of SVG")
  func svg() throws {
    let stories = try FileManager.default.contentsOfDirectory(
      atPath: Repository.folder.appending(path: "stories").path)
    #expect(!stories.isEmpty)
    let file = office.scratch.folder.appending(path: "graph.svg")
    for story in stories.sorted() {
      let run = try Command(folder: Repository.folder)
        .vicky("graph", "stories/\(story)", "--output", file.path)
      #expect(run == .init(status: 0, output: "", error: ""), "\(story)")
      let lint = try office.command.run(URL(filePath: "/usr/bin/xmllint"), ["--noout", "graph.svg"])
      #expect(lint == .init(status: 0, output: "", error: ""), "\(story)")
    }
  }

  @Test("writes for other drawers without Graphviz", arguments: ["dot", "mermaid"])
  func texts(format: String) throws {
    var command = office.command
    command.environment["PATH"] = "/nergens"
    let run = try command.vicky("graph", "rondje", "--format", format)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(format == "dot" ? "digraph story {\n" : "flowchart TD\n"))
    #expect(run.output.contains("begin"))
  }

  @Test("says in one line that Graphviz is missing")
  func withoutGraphviz() throws {
    var command = office.command
    command.environment["PATH"] = "/nergens"
    let run = try command.vicky("graph", "rondje")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("apt install graphviz"))
    #expect(run.error.count { $0 == "\n" } == 1)
  }

  @Test("marks what the proof refutes")
  func refuted() throws {
    try office.scratch.write(
      """
      <story id="vast" xml:lang="nl" guide="vicky">
        <title>Vast</title>
        <scene id="begin">
          <choose id="kies">
            <option id="hapje" once="true" to="begin">Een hapje</option>
          </choose>
        </scene>
        <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      </story>
      """, to: "stories/vast/story.xml")
    let dot = try office.done("graph", "stories/vast", "--format", "dot")
    #expect(dot.contains("can go wrong: no") && dot.contains("nothing left to do"))
    #expect(dot.contains("never reached"))
  }

  @Test("draws a story with errors as far as it goes, and marks where no way leads")
  func faulty() throws {
    try office.scratch.write(
      """
      <story id="half" xml:lang="nl" guide="vicky">
        <title>Half</title>
        <scene id="begin"><goto scene="weg"/></scene>
        <scene id="kwijt"><end id="klaar" outcome="completed">Dag!</end></scene>
      </story>
      """, to: "stories/half/story.xml")
    let dot = try office.done("graph", "stories/half", "--format", "dot")
    #expect(dot.contains("never reached"))
    #expect(!dot.contains("weg"))
  }
}
