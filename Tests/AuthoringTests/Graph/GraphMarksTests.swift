import Authoring
import StoryModel
import StoryXML
import Testing

@Suite("The graph of a story, with its proof")
struct GraphMarksTests {
  @Test("marks the scenes and options that nobody can ever come to, and what is only behind them")
  func unreachable() throws {
    let graph = try proved(
      """
      <variables><integer name="punten" min="0" max="3" initial="0"/></variables>
      <scene id="begin"><if test="punten > 2"><goto scene="geheim"/></if><choose id="kies">
      <option id="ja" to="slot">Ja</option>
      <option id="nooit" when="punten = 1" to="achter">Nooit</option></choose></scene>
      <scene id="geheim"><end id="verborgen" outcome="completed">Dag!</end></scene>
      <scene id="achter"><end id="weg" outcome="completed">Dag!</end></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    let unreached = graph.nodes.filter { $0.mark == GraphMark(.unreachable) }.map(\.id)
    #expect(unreached == ["geheim", "achter", "verborgen", "weg"])
    #expect(graph.nodes.allSatisfy { $0.mark == nil || $0.mark == GraphMark(.unreachable) })
    let reasons = graph.edges.flatMap(\.reasons)
    #expect(reasons.filter { $0.mark != nil }.map(\.option) == ["Nooit"])
  }

  @Test("marks where a run goes wrong, and how")
  func wrong() throws {
    let graph = try proved(
      """
      <variables><integer name="punten" min="0" max="3" initial="0"/></variables>
      <scene id="begin"><choose id="kies">
      <option id="a" to="droog">Droog</option><option id="b" to="rond">Rond</option>
      <option id="c" to="vast">Vast</option><option id="d" to="te-veel">Te veel</option>
      <option id="e" to="slot">Klaar</option></choose></scene>
      <scene id="droog"><choose id="op"><option id="een" once="true" to="droog">Een</option></choose></scene>
      <scene id="rond"><goto scene="rond"/></scene>
      <scene id="vast"><choose id="altijd"><option id="weer" to="vast">Weer</option></choose></scene>
      <scene id="te-veel"><set variable="punten" to="punten + 4"/><goto scene="slot"/></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    let marks = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0.mark) })
    #expect(marks["droog"]??.words.dutch.contains("niets meer te doen") == true)
    #expect(marks["rond"]??.words.english == "goes round for ever")
    #expect(marks["vast"]??.words.english == "no way to an end")
    #expect(marks["te-veel"]??.words.english == "a number leaves its range")
    #expect(["begin", "slot", "klaar"].allSatisfy { marks[$0] == .some(nil) })
    let drawn = GraphDOT.text(graph, in: .dutch)
    #expect(drawn.contains("✗ kan misgaan:"))
    let svg = GraphSVG.text(graph, drawn: try Graphviz.svg(drawn), in: .dutch)
    #expect(svg.contains(" en wat mis kan gaan: droog, rond, vast, te-veel.</desc>"))
    #expect(svg.contains("kan misgaan: geen weg naar een einde."))
  }

  @Test("says nothing of a story that is sound")
  func sound() throws {
    let graph = try proved(
      """
      <scene id="begin"><choose id="kies"><option id="ja" to="slot">Ja</option></choose></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    #expect(graph.nodes.allSatisfy { $0.mark == nil && $0.notes.isEmpty })
    #expect(graph.edges.flatMap(\.reasons).allSatisfy { $0.mark == nil })
    #expect(!GraphSVG.text(graph, drawn: "<svg>", in: .english).contains("cross"))
  }

  @Test("keeps all that can go wrong at one place, once each, before that nobody comes there")
  func several() throws {
    var marks = GraphMarks()
    let scene = SceneID("begin")
    marks.mark(scene, as: GraphMark(.refuted, Words(inBoth: "droog")))
    marks.mark(scene, as: GraphMark(.refuted, Words(inBoth: "vast")))
    marks.mark(scene, as: GraphMark(.refuted, Words(inBoth: "droog")))
    #expect(marks.scenes[scene] == GraphMark(.refuted, Words(inBoth: "droog; vast")))
    marks.mark(scene, as: GraphMark(.unreachable))
    #expect(marks.scenes[scene] == GraphMark(.refuted, Words(inBoth: "droog; vast")))
  }

  private func proved(_ scenes: String) throws -> StoryGraph {
    let xml = "<story id=\"proef\" xml:lang=\"nl\" guide=\"vicky\"><title>Proef</title>\n\(scenes)</story>"
    let source = SourceText(path: "story.xml", bytes: Array(xml.utf8))
    let compilation = try #require(StoryReader.compile(source, cast: Cast([])).value)
    try #require(ProofReport.mayProve(compilation, []))
    let report = ProofReport(compilation, bound: ProvedStory.bound)
    return StoryGraph(
      try #require(StoryReader.read(source).value), in: source,
      marks: GraphMarks(report, of: compilation.flow))
  }
}
