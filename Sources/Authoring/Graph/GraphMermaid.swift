package import StoryModel

/// A graph in the language of Mermaid, which many wikis draw.
package enum GraphMermaid {
  /// A whole diagram.
  package static func text(_ graph: StoryGraph, in language: MessageLanguage) -> String {
    let words = GraphWords(language: language)
    var lines = ["flowchart TD"]
    for (index, node) in graph.nodes.enumerated() {
      let label = quoted(words.lines(of: node))
      lines.append("  n\(index)" + shaped(label, as: node))
    }
    for edge in graph.edges {
      let label = words.lines(of: edge)
      let arrow = edge.way == .path ? "-->" : "-.->"
      lines.append("  n\(edge.from) \(arrow)\(label.isEmpty ? "" : "|\(quoted(label))|") n\(edge.to)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func shaped(_ label: String, as node: StoryGraph.Node) -> String {
    if node.mark != nil { return "{{\(label)}}" }
    return switch node.kind {
    case .scene(isMilestone: true): "[[\(label)]]"
    case .scene: "[\(label)]"
    case .ending: "([\(label)])"
    }
  }

  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      var escaped = ""
      for scalar in line.unicodeScalars where scalar.value >= 0x20 {
        switch scalar {
        case "\"": escaped += "#quot;"
        case "#": escaped += "#35;"
        case "<": escaped += "#lt;"
        case ">": escaped += "#gt;"
        case "&": escaped += "#amp;"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return escaped
    }
    return "\"" + escaped.joined(separator: "<br/>") + "\""
  }
}
