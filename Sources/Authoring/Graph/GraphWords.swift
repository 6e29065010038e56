import StoryModel

/// What a graph says: short in the picture, in full for those who hear it.
struct GraphWords {
  let language: MessageLanguage

  /// Longer labels are cut.
  private static let longest = 34
  /// So many reasons are shown beside a way.
  private static let reasons = 3
  /// So many marked parts are named.
  private static let named = 12

  /// Lines for the picture.
  func lines(of node: StoryGraph.Node) -> [String] {
    var lines: [String]
    switch node.kind {
    case .scene(let isMilestone):
      lines = wrapped(node.title.isEmpty ? node.id : node.title)
      if !node.title.isEmpty { lines.append("(\(node.id))") }
      if isMilestone { lines.append(say("milestone", nl: "mijlpaal")) }
    case .ending(let outcome): lines = ["■ \(say(outcome))", "(\(node.id))"]
    }
    if let mark = node.mark { lines += wrapped("✗ \(mark.text[language])") }
    return lines + node.notes.map { cut("✗ \($0[language])") }
  }

  /// Lines beside a way; none where it is always taken.
  func lines(of edge: StoryGraph.Edge) -> [String] {
    var lines: [String] = []
    for reason in edge.reasons.prefix(edge.reasons.count > Self.reasons ? Self.reasons - 1 : Self.reasons) {
      if let option = reason.option { lines.append(cut(option)) }
      if !reason.conditions.isEmpty {
        lines.append("[\(cut(reason.conditions.map { $0[language] }.joined(separator: "; ")))]")
      }
      if let mark = reason.mark { lines.append("✗ \(cut(mark.text[language]))") }
    }
    if edge.reasons.count > Self.reasons {
      let more = edge.reasons.count - Self.reasons + 1
      lines.append(say("and \(more) more", nl: "en nog \(more)"))
    }
    if edge.isAlsoSkip { lines.append(say("(also skip)", nl: "(ook overslaan)")) }
    return (word(for: edge.way).map { [$0] } ?? []) + lines
  }

  /// What a node is, for those who do not see it.
  func title(of node: StoryGraph.Node) -> String {
    switch node.kind {
    case .scene:
      say("Scene \(node.id)", nl: "Scène \(node.id)") + (node.title.isEmpty ? "" : ": \(node.title)")
    case .ending(let outcome): say("Ending \(node.id): ", nl: "Einde \(node.id): ") + say(outcome)
    }
  }

  /// The rest of it.
  func description(of node: StoryGraph.Node, in graph: StoryGraph, at index: Int) -> String {
    var sentences: [String] = []
    switch node.kind {
    case .scene(let isMilestone):
      if isMilestone { sentences.append(say("A milestone.", nl: "Een mijlpaal.")) }
    case .ending: if !node.title.isEmpty { sentences.append(node.title) }
    }
    if let mark = node.mark { sentences.append(mark.text[language] + ".") }
    sentences += node.notes.map { $0[language] + "." }
    let ways = graph.edges.filter { $0.from == index }.map { graph.nodes[$0.to].id }
    if !ways.isEmpty {
      sentences.append(say("Leads to: ", nl: "Leidt naar: ") + ways.joined(separator: ", ") + ".")
    }
    return sentences.joined(separator: " ")
  }

  func title(of edge: StoryGraph.Edge, in graph: StoryGraph) -> String {
    let way = word(for: edge.way) ?? say("way", nl: "weg")
    return say(
      "\(way) from \(graph.nodes[edge.from].id) to \(graph.nodes[edge.to].id)",
      nl: "\(way) van \(graph.nodes[edge.from].id) naar \(graph.nodes[edge.to].id)")
  }

  /// All reasons, in full.
  func description(of edge: StoryGraph.Edge) -> String {
    let reasons = edge.reasons.map { reason in
      [reason.text(in: language), reason.mark?.text[language] ?? ""].filter { !$0.isEmpty }.joined(
        separator: ", ")
    }
    let known = reasons.filter { !$0.isEmpty }
    let why = known.isEmpty ? say("Always.", nl: "Altijd.") : known.joined(separator: "; ") + "."
    return edge.isAlsoSkip ? why + say(" Also the way to skip.", nl: " Ook de weg om over te slaan.") : why
  }

  func description(of graph: StoryGraph) -> String {
    let scenes = graph.nodes.count { if case .scene = $0.kind { true } else { false } }
    let endings = graph.nodes.count - scenes
    let parts = say(
      "The scenes of the story and the ways between them: \(scenes) scenes, \(endings) endings. "
        + "Full lines are choices, broken lines are visits that come back, dotted lines are skips.",
      nl: "De scènes van het verhaal en de wegen ertussen: \(scenes) scènes, \(endings) eindes. "
        + "Volle lijnen zijn keuzes, streepjes zijn bezoeken die terugkomen, stippels slaan iets over.")
    return parts + troubles(of: graph)
  }

  /// Where something is marked; empty where nothing is.
  private func troubles(of graph: StoryGraph) -> String {
    let from = Set(graph.edges.filter { $0.reasons.contains { $0.mark != nil } }.map(\.from))
    let marked = graph.nodes.indices.filter { index in
      graph.nodes[index].mark != nil || !graph.nodes[index].notes.isEmpty || from.contains(index)
    }.map { graph.nodes[$0].id }
    guard !marked.isEmpty else { return "" }
    let names = marked.prefix(Self.named).joined(separator: ", ") + (marked.count > Self.named ? " …" : "")
    return say(
      " A cross is beside what nobody can reach and what can go wrong: \(names).",
      nl: " Een kruisje staat bij wat niemand kan bereiken en wat mis kan gaan: \(names).")
  }

  private func word(for way: StoryGraph.Way) -> String? {
    switch way {
    case .path: nil
    case .visit: say("visit", nl: "bezoek")
    case .skip: say("skip", nl: "overslaan")
    }
  }

  private func say(_ outcome: TourOutcome) -> String {
    switch outcome {
    case .completed: say("completed", nl: "voltooid")
    case .declined: say("declined", nl: "afgeslagen")
    case .postponed: say("postponed", nl: "uitgesteld")
    }
  }

  private func say(_ english: String, nl dutch: String) -> String { language == .dutch ? dutch : english }

  private func cut(_ text: String) -> String {
    text.count > Self.longest ? String(text.prefix(Self.longest - 1)) + "…" : text
  }

  /// Two lines at most, broken at a space.
  private func wrapped(_ text: String) -> [String] {
    guard text.count > 22 else { return [text] }
    let half = text.index(text.startIndex, offsetBy: min(22, text.count))
    guard let space = text[..<half].lastIndex(of: " ") else { return [cut(text)] }
    return [String(text[..<space]), cut(String(text[text.index(after: space)...]))]
  }
}
