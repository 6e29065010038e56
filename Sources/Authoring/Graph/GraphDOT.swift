package import StoryModel

/// A graph in the language of Graphviz, which lays it out.
package enum GraphDOT {
  /// A whole file; black on white, for print.
  package static func text(_ graph: StoryGraph, in language: MessageLanguage) -> String {
    let words = GraphWords(language: language)
    var lines = [
      "digraph story {",
      "  graph [rankdir=TB, nodesep=0.35, ranksep=0.55, splines=true, bgcolor=white, pad=0.3,",
      "    label=\(quoted([graph.title])), labelloc=t, fontsize=18, fontname=\"Helvetica,Arial,sans-serif\"];",
      "  node [shape=box, style=filled, fillcolor=white, color=black, fontcolor=black, fontsize=12, margin=\"0.14,0.08\",",
      "    fontname=\"Helvetica,Arial,sans-serif\"];",
      "  edge [color=black, fontcolor=black, fontsize=10, arrowsize=0.8, fontname=\"Helvetica,Arial,sans-serif\"];",
      "  start [shape=point, width=0.16, fillcolor=black, id=\"start\"];",
    ]
    for (index, node) in graph.nodes.enumerated() {
      let attributes = ["label=\(quoted(words.lines(of: node)))", "id=\"scene\(index)\""] + look(of: node)
      lines.append("  n\(index) [\(attributes.joined(separator: ", "))];")
    }
    if !graph.nodes.isEmpty { lines.append("  start -> n0 [id=\"begin\"];") }
    for (index, edge) in graph.edges.enumerated() {
      let attributes =
        ["id=\"way\(index)\"", "label=\(quoted(words.lines(of: edge).map(padded)))"] + look(of: edge)
      lines.append("  n\(edge.from) -> n\(edge.to) [\(attributes.joined(separator: ", "))];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// Shape and line say it, so that nobody needs to see colours.
  private static func look(of node: StoryGraph.Node) -> [String] {
    switch (node.mark?.kind, node.kind) {
    case (.unreachable?, _): ["shape=octagon", "style=\"filled,dashed\""]
    case (.refuted?, _): ["shape=octagon", "penwidth=2.5"]
    case (nil, .scene(isMilestone: true)): ["penwidth=2.2", "peripheries=2"]
    case (nil, .scene): []
    case (nil, .ending): ["style=\"filled,rounded\"", "penwidth=2.2"]
    }
  }

  private static func look(of edge: StoryGraph.Edge) -> [String] {
    let isMarked = edge.reasons.contains { $0.mark != nil }
    let marked = isMarked ? ["arrowhead=tee", "penwidth=2"] : []
    return switch edge.way {
    case .path: marked
    case .visit: ["style=dashed", "arrowhead=vee", "dir=both", "arrowtail=odot"] + marked
    // It may leave from everywhere, and must not pull everything out of its place.
    case .skip: ["style=dotted", "arrowhead=empty", "constraint=false"] + marked
    }
  }

  /// With hard spaces around it, which keep it off its line.
  private static func padded(_ line: String) -> String { "\u{A0}\(line)\u{A0}" }

  /// A label, one line under the other.
  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      var escaped = ""
      for scalar in line.unicodeScalars where scalar.value >= 0x20 {
        if scalar == "\"" || scalar == "\\" { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
      return escaped
    }
    return "\"" + escaped.joined(separator: "\\n") + "\""
  }
}
