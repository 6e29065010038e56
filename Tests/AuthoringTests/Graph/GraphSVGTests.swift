import Authoring
import Foundation
import StoryModel
import Testing

@Suite("The picture of a story")
struct GraphSVGTests {
  @Test("has words for every part, and nothing from elsewhere")
  func words() throws {
    let graph = try graph(
      """
      <scene id="begin" title="Hier &lt;begint> het" milestone="true" skip="uit"><visit id="langs" scene="tip"/>
      <choose id="kies"><option id="ja" when="a &lt; b" to="slot">Ja</option></choose></scene>
      <scene id="tip"><return/></scene>
      <scene id="slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      <scene id="uit"><end id="weg" outcome="postponed">Later.</end></scene>
      """)
    let svg = GraphSVG.text(graph, drawn: try Graphviz.svg(GraphDOT.text(graph, in: .english)), in: .english)
    let document = try XMLProbe(svg)
    #expect(document.count(of: "title") == 1 + graph.nodes.count + graph.edges.count)
    #expect(document.count(of: "desc") == 1 + graph.nodes.count + graph.edges.count)
    #expect(document.texts.contains("Scene begin: Hier <begint> het"))
    #expect(document.texts.contains("Ja [a < b]."))
    #expect(document.rootAttributes["role"] == "graphics-document document")
    #expect(document.rootAttributes["aria-labelledby"] == "title")
    for foreign in ["<!DOCTYPE", "href", "<script", "<image", "xlink", "url("] {
      #expect(!svg.contains(foreign))
    }
    let colours = Set(svg.matches(of: /(?:fill|stroke)="([^"]*)"/).map { String($0.1) })
    #expect(colours.isSubset(of: ["black", "white", "none", "transparent"]))
  }

  @Test("needs Graphviz, and says so where it is missing")
  func missing() {
    #expect(throws: Graphviz.Failure.notInstalled) {
      try Graphviz.svg("digraph {}", path: "/nergens")
    }
    #expect(!"\(Graphviz.Failure.notInstalled)".contains("\n"))
  }

  @Test("that cannot be drawn is a failure with what Graphviz says")
  func failing() {
    #expect(throws: Graphviz.Failure.self) { try Graphviz.svg("digraph {") }
  }
}
