import Authoring
import StoryEngine
import StoryModel
import Testing

@Suite("Made-up employees")
struct SimulationTests {
  @Test("choose every option about as often")
  func options() async throws {
    let engine = try engine(
      """
      <scene id="begin"><choose id="kies">
      <option id="een" to="slot">Een</option><option id="twee" to="slot">Twee</option>
      </choose></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    let result = await Simulation(engine, seed: 3, runs: 1000).result(workers: 2)
    #expect(try (400...600).contains(result.taken("een", in: engine.flow)))
    #expect(try result.taken("een", in: engine.flow) + result.taken("twee", in: engine.flow) >= 1000)
    #expect(try result.ended("klaar") == 1000)
    #expect(result.faults.isEmpty)
    #expect(result.unfinished.count == 0)
  }

  @Test("answer with the numbers that a story compares with, and those beside them")
  func comparedNumbers() async throws {
    let engine = try engine(
      variables: #"<integer name="jaar" min="0" max="1000000"/>"#,
      """
      <scene id="begin"><ask id="vraag" into="jaar">Welk jaar?</ask>
      <if test="jaar = 1872"><goto scene="raak"/><elseif test="jaar = 1873"><goto scene="ernaast"/></elseif></if>
      <end id="mis" outcome="declined">Mis.</end></scene>
      <scene id="raak"><end id="goed" outcome="completed">Raak!</end></scene>
      <scene id="ernaast"><end id="bijna" outcome="completed">Bijna.</end></scene>
      """)
    let result = await Simulation(engine, seed: 1, runs: 500).result(workers: 1)
    #expect(try result.ended("goed") > 10)
    #expect(try result.ended("bijna") > 10)
    #expect(try result.ended("mis") > 10)
  }

  @Test(
    "are of all kinds that a story asks for",
    arguments: [
      "employee.department = 'Burgerzaken'", "member('bruggenclub')", "not member('bruggenclub')",
      "has('vicky.hoed')", "employee.daysEmployed = 90", "employee.daysEmployed lt 0",
      "employee.startDate = @2026-11-02", "employee.firstName = ''",
    ])
  func kinds(condition: String) async throws {
    let engine = try engine(
      """
      <scene id="begin"><if test="\(condition)"><goto scene="raak"/></if>
      <end id="mis" outcome="declined">Mis.</end></scene>
      <scene id="raak"><end id="goed" outcome="completed">Raak!</end></scene>
      """)
    let result = await Simulation(engine, seed: 1, runs: 3000).result(workers: 2)
    #expect(try result.ended("goed") > 0)
    #expect(try result.ended("mis") > 0)
  }

  @Test("let time pass until what they wait for has come")
  func time() async throws {
    let engine = try engine(
      """
      <scene id="begin"><wait id="uren" for="PT4H" early="no">Even.</wait><wait id="weken" for="P2W" early="no">Lang.</wait>
      <wait id="dag" until="employee.startDate + P400D">Nog langer.</wait>
      <if test="days-since-start ge 14"><end id="goed" outcome="completed">Dag!</end></if>
      <end id="mis" outcome="declined">Mis.</end></scene>
      """)
    let result = await Simulation(engine, seed: 1, runs: 200).result(workers: 2)
    #expect(try result.ended("goed") == 200)
  }

  @Test("who go round without an end are given up")
  func unfinished() async throws {
    let engine = try engine(
      """
      <scene id="begin"><choose id="kies"><option id="nog" to="begin">Nog eens</option></choose></scene>
      """)
    let result = await Simulation(engine, seed: 1, runs: 10, limit: 20).result(workers: 2)
    #expect(result.unfinished.count == 10)
    #expect(result.unfinished.run == 0)
  }

  @Test("who read two hundred words read for a minute")
  func reading() async throws {
    let words = Array(repeating: "woord", count: 197).joined(separator: " ")
    let engine = try engine(
      """
      <scene id="begin"><say>\(words)</say><end id="klaar" outcome="completed">Dat was het.</end></scene>
      """)
    let result = await Simulation(engine, seed: 1, runs: 5).result(workers: 1)
    #expect(result.time?.median == 600)
    #expect(result.time?.longest == 600)
  }

  @Test("find the fault, and the shortest way to it")
  func fault() async throws {
    let engine = try engine(
      """
      <scene id="begin"><choose id="kies">
      <option id="muis" once="true" again="true"><label>Muis</label><say>Klik.</say></option>
      </choose><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    let simulation = Simulation(engine, seed: 1, runs: 50)
    let result = await simulation.result(workers: 2)
    let (fault, runs) = try #require(result.faults.first)
    #expect(fault.fault.english.contains("'kies'"))
    #expect(runs.count == 50)
    #expect(engine.flow.beat(at: fault.address) == BeatID("kies"))
    #expect(simulation.inputs(of: runs.shortest).lines.last == "muis")
  }

  @Test("of an option that is never on offer say so, with its place")
  func coverage() async throws {
    let engine = try engine(
      variables: #"<boolean name="nooit"/>"#,
      """
      <scene id="begin"><choose id="kies">
      <option id="ja" to="slot">Ja</option><option id="dood" when="nooit" to="slot">Dood</option>
      </choose></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    let result = await Simulation(engine, seed: 1, runs: 50).result(workers: 1)
    let missed = Coverage(result, of: engine.flow).scenes.flatMap(\.parts).filter { $0.count == 0 }
    #expect(missed.map(\.id) == ["kies/dood"])
    #expect(missed.map(\.offered) == [0])
    #expect(engine.flow.options.first { $0.id.text == "dood" }?.range == missed.first?.range)
  }
}
