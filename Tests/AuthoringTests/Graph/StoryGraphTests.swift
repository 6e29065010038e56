import Authoring
import StoryModel
import StoryXML
import Testing

/// The graph of a story of which only the scenes are written down.
func graph(_ scenes: String, marks: GraphMarks = GraphMarks()) throws -> StoryGraph {
  let xml = "<story id=\"proef\" xml:lang=\"nl\" guide=\"vicky\"><title>Proef</title>\n\(scenes)</story>"
  let source = SourceText(path: "story.xml", bytes: Array(xml.utf8))
  return StoryGraph(try #require(StoryReader.read(source).value), in: source, marks: marks)
}

extension StoryGraph {
  /// Each way as `begin -path-> slot: Ja [kort]`.
  var ways: [String] {
    edges.map { edge in
      let reasons = edge.reasons.map { $0.text(in: .english) }.filter { !$0.isEmpty }
      return "\(nodes[edge.from].id) -\(edge.way)-> \(nodes[edge.to].id)\(edge.isAlsoSkip ? " (skip)" : "")"
        + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: " | "))
    }
  }
}

@Suite("The graph of a story")
struct StoryGraphTests {
  @Test("has a way for every option, with its condition in the author's words")
  func options() throws {
    let graph = try graph(
      """
      <scene id="begin"><choose id="kies">
      <option id="ja" to="slot">Ja, <em>graag</em></option>
      <option id="nee" when="punten &lt; 3 and not kort" to="slot">Nee</option>
      <option id="zelf" once="true"><label>Zelf</label><if test="kort"><goto scene="uit"/><else><goto scene="slot"/></else></if></option>
      <otherwise to="uit"/>
      </choose></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      <scene id="uit"><end id="weg" outcome="declined">Weg.</end></scene>
      """)
    #expect(
      graph.ways == [
        "begin -path-> slot: Ja, graag | Nee [punten < 3 and not kort] | Zelf [once; else]",
        "begin -path-> uit: Zelf [once; kort] | [nothing left to choose]", "slot -path-> klaar",
        "uit -path-> weg",
      ])
  }

  @Test("tells visits and skips from other ways")
  func kinds() throws {
    let graph = try graph(
      """
      <scene id="begin" skip="slot"><visit id="langs" scene="tip"/><goto scene="midden"/></scene>
      <scene id="midden" skip="slot"><vary id="v" mode="cycle"><case id="a"><goto scene="slot"/></case></vary></scene>
      <scene id="tip"><return/></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    #expect(
      graph.ways == [
        "begin -visit-> tip", "begin -path-> midden", "begin -skip-> slot",
        "midden -path-> slot (skip): [cycle: a]", "slot -path-> klaar",
      ])
  }

  @Test("marks where no way leads")
  func unreachable() throws {
    let graph = try graph(
      """
      <scene id="begin"><end id="klaar" outcome="completed">Dag!</end></scene>
      <scene id="kwijt"><goto scene="begin"/></scene>
      """)
    #expect(graph.nodes.map(\.mark) == [nil, GraphMark(.unreachable), nil])
    #expect(graph.nodes.map(\.id) == ["begin", "kwijt", "klaar"])
  }

  @Test("marks what it is told to mark, in words")
  func marks() throws {
    var marks = GraphMarks()
    let dry = GraphMark(.refuted, Words("nothing left", nl: "niets over"))
    marks.mark(SceneID("begin"), as: dry)
    marks.mark(OptionID("nooit"), of: BeatID("kies"), as: GraphMark(.unreachable))
    marks.mark(ending: BeatID("klaar"), as: GraphMark(.unreachable))
    let graph = try graph(
      """
      <scene id="begin"><choose id="kies"><option id="nooit" to="slot">Nooit</option></choose></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      """, marks: marks)
    // Where only that option leads, nobody comes either.
    #expect(graph.nodes.map(\.mark) == [dry, GraphMark(.unreachable), GraphMark(.unreachable)])
    #expect(graph.edges.first?.reasons.first?.mark == GraphMark(.unreachable))
    for text in [GraphDOT.text(graph, in: .dutch), GraphMermaid.text(graph, in: .dutch)] {
      #expect(text.contains("✗ kan misgaan:"))
      #expect(text.contains("✗ hier komt nooit"))
    }
  }

  @Test("cuts what is long and counts what is much")
  func long() throws {
    let options = (1...5).map {
      "<option id=\"o\($0)\" to=\"slot\">\(String(repeating: "lang ", count: 20))\($0)</option>"
    }
    let graph = try graph(
      """
      <scene id="begin"><choose id="kies">\(options.joined())</choose></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    let text = GraphDOT.text(graph, in: .english)
    #expect(text.contains("and 3 more"))
    #expect(!text.contains("lang lang lang lang lang lang lang lang"))
  }

  @Test("says nothing in the languages of its drawers that means something else there")
  func escaping() throws {
    let graph = try graph(
      """
      <scene id="begin" title='Een "titel" \\ met &lt;b&gt; &amp; #5'><end id="klaar" outcome="completed">Dag!</end></scene>
      """)
    #expect(GraphDOT.text(graph, in: .english).contains(#"Een \"titel\" \\ met"#))
    #expect(GraphMermaid.text(graph, in: .english).contains("#lt;b#gt;<br/>#amp; #35;5"))
  }
}
