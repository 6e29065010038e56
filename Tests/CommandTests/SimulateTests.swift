import Foundation
import Testing

/// `vicky simulate` as an author meets it.
@Suite("vicky simulate")
struct SimulateTests {
  let office: Office

  init() throws { office = try Office() }

  @Test("says where people end, how long it takes and what nobody met")
  func text() throws {
    try office.scratch.write(
      """
      <story id="doodlopend" xml:lang="nl" guide="vicky" minutes="1">
        <title>Doodlopend</title>
        <variables><boolean name="nooit"/></variables>
        <scene id="begin" title="Begin">
          <say id="hoi">Hoi.</say>
          <choose id="zin">
            <option id="ja" to="slot">Ja</option>
            <option id="dood" when="nooit" to="slot">Nooit</option>
          </choose>
        </scene>
        <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      </story>
      """, to: "stories/doodlopend/story.xml")
    let run = try office.command.vicky("simulate", "doodlopend", "--runs", "200", "--seed", "5")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "doodlopend: 200 runs, seed 5")
    #expect(lines.contains { $0.hasPrefix("  klaar  200 runs, 100% (completed), ") })
    #expect(lines.contains("Nothing went wrong"))
    #expect(lines.contains("Met: 3 of 3 beats; chosen: 1 of 2 options"))
    #expect(lines.last == "  stories/doodlopend/story.xml:8:7 option zin/dood, which was never on offer")
    // Nobody looks at this terminal, so nothing is drawn on it.
    #expect(run.error.wholeMatch(of: /\d+ turns in \d+\.\d\d s\n/) != nil)
  }

  @Test("gives the same result with the same seed, whatever the number of cores")
  func seed() throws {
    let first = try office.done(
      "simulate", "rondje", "--runs", "300", "--seed", "9", "--format", "json", "--jobs", "1")
    let second = try office.done(
      "simulate", "rondje", "--runs", "300", "--seed", "9", "--format", "json", "--jobs", "3")
    #expect(first == second)
    let result = try #require(JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
    #expect(result["runs"] as? Int == 300)
    #expect(
      Set(result.keys).isSuperset(of: [
        "seed", "turns", "seconds", "endings", "unfinished", "faults", "scenes",
      ]))
  }

  @Test("ends with status 1 where a run goes wrong, and prints the run that vicky play plays to the same end")
  func fault() throws {
    try office.scratch.write(
      """
      <story id="droog" xml:lang="nl" guide="vicky">
        <title>Droog</title>
        <scene id="begin" title="Begin">
          <choose id="zin">
            <option id="grap" once="true" again="true"><label>Een grap</label><say id="muis">Klik.</say></option>
          </choose>
          <end id="klaar" outcome="completed">Dag!</end>
        </scene>
      </story>
      """, to: "stories/droog/story.xml")
    let run = try office.command.vicky("simulate", "stories/droog", "--runs", "20", "--format", "json")
    #expect(run.status == 1)
    let result = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let fault = try #require((result["faults"] as? [[String: Any]])?.first)
    #expect(fault["line"] as? Int == 4)
    let number = try #require(fault["run"] as? Int)
    let inputs = try office.done("simulate", "stories/droog", "--runs", "20", "--run", "\(number)")
    #expect(inputs.split(separator: "\n").map(String.init) == fault["inputs"] as? [String])
    try office.scratch.write(inputs, to: "run.txt")
    let played = try office.command.vicky("play", "stories/droog", "--inputs", "run.txt", "--format", "jsonl")
    #expect(played.status == 1)
    #expect(played.error.contains("zin"))
  }

  @Test("of a story with errors is one line, and status 1")
  func faulty() throws {
    try office.scratch.write("<story", to: "stories/stuk/story.xml")
    let run = try office.command.vicky("simulate", "stories/stuk")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("vicky: stories/stuk/story.xml:1:"))
    #expect(run.error.count { $0 == "\n" } == 1)
  }

  @Test(
    "takes only numbers that mean something",
    arguments: [["--runs", "0"], ["--limit", "0"], ["--run", "-1"]])
  func wrongUse(options: [String]) throws {
    let run = try office.command.run(Command.program, ["simulate", "rondje"] + options, input: "")
    #expect(run.status == 2)
  }

  @Test("shows on a terminal how far it is")
  func progress() throws {
    let output = try office.command.vickyOnTerminal("simulate rondje --runs 5000").output
    #expect(output.contains("█"))
    #expect(output.contains("100%"))
  }
}
