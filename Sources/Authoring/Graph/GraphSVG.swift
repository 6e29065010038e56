package import StoryModel

/// A graph as a picture: what Graphviz draws, with words for those who do not see it.
package enum GraphSVG {
  /// The picture; nothing in it is fetched from elsewhere, and nothing runs.
  ///
  /// `drawn` is what `dot -Tsvg` makes of ``GraphDOT/text(_:in:)``.
  package static func text(_ graph: StoryGraph, drawn: String, in language: MessageLanguage) -> String {
    let words = GraphWords(language: language)
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    // Before the picture stand a document type and remarks.
    var isBefore = true
    var isInRoot = false
    /// The part whose title comes next.
    var part: Substring?
    for line in drawn.split(separator: "\n", omittingEmptySubsequences: false) {
      if isBefore, !line.hasPrefix("<svg") { continue }
      if isBefore || isInRoot {
        lines.append(isBefore ? root(line) : line.removing(" xmlns:xlink=\"http://www.w3.org/1999/xlink\""))
        isBefore = false
        isInRoot = !line.hasSuffix(">")
        if !isInRoot { lines += head(of: graph, words) }
      } else if line.hasPrefix("<g id=\"") {
        part = id(of: line)
        let isSaid = part == "graph0" || part.map { !labels(of: $0, in: graph, words).isEmpty } ?? false
        let role = part == "graph0" ? "graphics-object" : "graphics-symbol"
        // The mark where a tour begins says nothing that the words do not.
        lines.append(line.replacing("<g ", by: isSaid ? "<g role=\"\(role)\" " : "<g aria-hidden=\"true\" "))
      } else if line.hasPrefix("<title>") {
        lines += part.map { labels(of: $0, in: graph, words) } ?? []
      } else if line.hasPrefix("<text ") {
        // A white edge keeps letters legible where a line crosses them.
        lines.append(
          line.replacing("<text ", by: "<text paint-order=\"stroke\" stroke=\"white\" stroke-width=\"3\" "))
      } else if !line.hasPrefix("<!--") {
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func root(_ line: Substring) -> String {
    line.replacing(
      "<svg",
      by: "<svg role=\"graphics-document document\" aria-labelledby=\"title\" aria-describedby=\"about\"")
  }

  private static func head(of graph: StoryGraph, _ words: GraphWords) -> [String] {
    [
      "<title id=\"title\">\(MarkupText.escaped(graph.title))</title>",
      "<desc id=\"about\">\(MarkupText.escaped(words.description(of: graph)))</desc>",
    ]
  }

  private static func id(of line: Substring) -> Substring? {
    let rest = line.dropFirst("<g id=\"".count)
    return rest.firstIndex(of: "\"").map { rest[..<$0] }
  }

  /// The title and description of a node or an edge; none for the whole and for the mark where a tour begins.
  private static func labels(of id: Substring, in graph: StoryGraph, _ words: GraphWords) -> [String] {
    let title: String
    let description: String
    if let index = number(in: id, after: "scene"), graph.nodes.indices.contains(index) {
      title = words.title(of: graph.nodes[index])
      description = words.description(of: graph.nodes[index], in: graph, at: index)
    } else if let index = number(in: id, after: "way"), graph.edges.indices.contains(index) {
      title = words.title(of: graph.edges[index], in: graph)
      description = words.description(of: graph.edges[index])
    } else {
      return []
    }
    return [
      "<title>\(MarkupText.escaped(title))</title>", "<desc>\(MarkupText.escaped(description))</desc>",
    ]
  }

  private static func number(in id: Substring, after word: String) -> Int? {
    id.hasPrefix(word) ? Int(id.dropFirst(word.count)) : nil
  }
}

extension Substring {
  /// With its beginning replaced.
  fileprivate func replacing(_ beginning: String, by other: String) -> String {
    other + dropFirst(beginning.count)
  }

  /// Without the first place where the text stands.
  fileprivate func removing(_ text: String) -> String {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return String(self[..<start] + self[start...].dropFirst(text.count))
      }
      start = index(after: start)
    }
    return String(self)
  }
}
