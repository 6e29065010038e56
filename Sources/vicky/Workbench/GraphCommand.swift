import ArgumentParser
import Authoring
import StoryModel

/// `vicky graph` draws a story.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw a story: its scenes, the ways between them, its endings.",
    discussion: """
      What the proof refutes is marked with a cross: where nobody can ever come, and where it can go wrong. A \
      picture (svg) is drawn by Graphviz, which must be installed; dot and mermaid are texts that other programs \
      draw.

      Example: vicky graph stories/welkom --output welkom.svg
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg
    case dot
    case mermaid
  }

  @Argument(
    help: ArgumentHelp("The id of a story, a story file, or the folder of one.", valueName: "story"),
    completion: .story)
  var story: String

  @Option(help: "A picture, or a text that is drawn elsewhere.")
  var format = Format.svg

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var place: PlaceOptions

  func run() throws {
    let story = try WorkbenchStory(story, place: place, mayBeFaulty: true)
    guard let graph = story.loaded.graph(marking: story.loaded.proof()) else {
      throw CommandFailure("\(self.story): this story cannot be drawn")
    }
    let text = try text(of: graph)
    if let output { try OutputFile.write(text, to: output) } else { Terminal.output.write(text) }
  }

  private func text(of graph: StoryGraph) throws -> String {
    switch format {
    case .dot: GraphDOT.text(graph, in: .current)
    case .mermaid: GraphMermaid.text(graph, in: .current)
    case .svg:
      GraphSVG.text(graph, drawn: try Graphviz.svg(GraphDOT.text(graph, in: .current)), in: .current)
    }
  }
}
