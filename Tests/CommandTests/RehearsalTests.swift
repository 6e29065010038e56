import Foundation
import Testing

@Suite("vicky play, keeping nothing")
struct RehearsalTests {
  private let folder: CheckedFolder

  init() throws {
    folder = try CheckedFolder()
    try folder.scratch.write(
      """
      <story id="een" xml:lang="nl" guide="vicky">
        <title>Proef</title>
        <variables><integer name="punten" initial="0" min="0" max="9"/></variables>
        <scene id="begin" title="Begin">
          <choose id="kies">
            <option id="door" to="drempel">Door</option>
          </choose>
        </scene>
        <scene id="drempel" title="Drempel">
          <if test="punten > 2"><say id="rijk">Jij hebt genoeg.</say></if>
          <set variable="punten" to="punten + 1"/>
          <choose id="verder">
            <option id="klaar" to="slot">Klaar</option>
            <option id="bonus" when="punten > 3" to="slot">Bonus</option>
          </choose>
        </scene>
        <scene id="slot" title="Slot"><end id="uit" outcome="completed">Dag!</end></scene>
      </story>
      """, to: "stories/een/story.xml")
  }

  @Test("any scene can be the first, with variables that hold what one likes")
  func fromScene() throws {
    let run = try folder.command.vicky(
      "play", "een", "--from", "drempel", "--set", "punten=3", "--format", "jsonl", input: "bonus\n")
    #expect(run.status == 0 && run.output.contains("Jij hebt genoeg.") && run.output.contains(#""id":"uit""#))
  }

  @Test("the trace shows on standard error what was decided and what changed")
  func trace() throws {
    var command = folder.command
    let run = try command.vicky("play", "een", "--format", "jsonl", "--trace", input: "door\n")
    #expect(run.error.contains("stories/een/story.xml:10:15: punten > 2 → false\n"))
    #expect(run.error.contains("option 'bonus' (punten > 3) → not on offer\n"))
    #expect(run.error.contains("option 'klaar' → on offer\n") && run.error.contains("punten: 0 → 1\n"))
    #expect(!run.output.contains("→"))
    command.environment["LANG"] = "nl_NL.UTF-8"
    let dutch = try command.vicky("play", "een", "--format", "jsonl", "--trace", input: "door\n")
    #expect(dutch.error.contains("punten > 2 → niet waar\n") && dutch.error.contains("→ niet te kiezen\n"))
  }

  @Test(
    "says in one line what cannot be begun with",
    arguments: [
      (["--from", "drempl"], "did you mean 'drempel'"), (["--set", "punt=1"], "'punt'"),
      (["--set", "punten=10"], "0…9"), (["--set", "punten"], "NAME=VALUE"),
    ])
  func unknown(arguments: [String], words: String) throws {
    let run = try folder.command.run(Command.program, ["play", "een"] + arguments)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.lowercased().contains(words.lowercased()))
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test(
    "keeps nobody's tour from its scene",
    arguments: [["--from", "drempel"], ["--set", "punten=1"], ["--trace"]])
  func kept(arguments: [String]) throws {
    let run = try folder.command.run(Command.program, ["play", "een", "--as", "Noor"] + arguments)
    #expect(run.status == 2)
  }

  @Test("the world changes in the middle, where a line says so")
  func world() throws {
    try folder.write(
      """
      <choose id="kies">
        <option id="lid" when="member('fanclub')" to="slot">Lid</option>
        <option id="blijf" to="begin">Nog eens</option>
      </choose>
      </scene>
      <scene id="slot" title="Slot">
        \(CheckedFolder.ending)
      """)
    try folder.scratch.write(
      "blijf\n+{\"employee\":{\"groups\":[\"fanclub\"]}}\nresume\nlid\n", to: "inputs.txt")
    let run = try folder.command.vicky("play", "een", "--inputs", "inputs.txt", "--format", "jsonl")
    #expect(run.status == 0 && run.output.contains(#""id":"klaar""#) && !run.output.contains("refused"))
  }

  @Test("plays the run with which a property is refuted, to where it goes wrong")
  func refutedRun() throws {
    try folder.write(
      """
      <choose id="kies">
        <option id="hapje" once="true" to="begin">Een hapje</option>
        <option id="slokje" once="true" to="begin">Een slokje</option>
      </choose>
      """)
    let checked = try folder.command.vicky("check", "stories/een", "--format", "json")
    let found = try JSONDecoder().decode([Finding].self, from: Data(checked.output.utf8))
    let dry = try #require(found.first { $0.message.contains("no option") && $0.inputs != nil })
    try folder.scratch.write(try #require(dry.inputs).joined(separator: "\n") + "\n", to: "inputs.txt")
    let run = try folder.command.vicky("play", "een", "--inputs", "inputs.txt", "--format", "jsonl")
    #expect(run.status == 1 && !run.output.contains("refused"))
    #expect(run.error.contains("stories/een/story.xml:\(dry.line):") && run.error.contains("'kies'"))
  }

  private struct Finding: Decodable {
    let message: String
    let line: Int
    let inputs: [String]?
  }
}
