package import StoryModel

/// Finds the ways between the scenes of a story.
struct GraphBuilder {
  private(set) var graph: StoryGraph
  private let story: Story
  private let source: SourceText
  private let marks: GraphMarks
  private var sceneIndex: [SceneID: Int] = [:]
  /// The scene whose beats are looked at.
  private var scene = 0
  private var pending: [(next: Next, reason: StoryGraph.Reason)] = []
  private var edgeIndex: [EdgeKey: Int] = [:]

  private enum Next {
    case beats(ArraySlice<Beat>)
    case scene(SceneID)
  }

  private struct EdgeKey: Hashable {
    var from: Int
    var to: Int
    var way: StoryGraph.Way
  }

  init(_ story: Story, in source: SourceText, marks: GraphMarks) {
    self.story = story
    self.source = source
    self.marks = marks
    graph = StoryGraph(title: story.title)
    for scene in story.scenes {
      if sceneIndex[scene.id.value] == nil { sceneIndex[scene.id.value] = graph.nodes.count }
      graph.nodes.append(
        StoryGraph.Node(
          kind: .scene(isMilestone: scene.isMilestone), id: scene.id.value.text, title: scene.title,
          mark: marks.scenes[scene.id.value]))
    }
    for index in story.scenes.indices { add(story.scenes[index], at: index) }
    markUnreached()
  }

  private mutating func add(_ added: StoryScene, at index: Int) {
    scene = index
    pending = [(.beats(added.beats[...]), StoryGraph.Reason())]
    while let (next, reason) = pending.popLast() {
      switch next {
      case .scene(let target): lead(to: target, .path, for: reason)
      case .beats(var beats):
        guard let beat = beats.popFirst() else { continue }
        if !beats.isEmpty { pending.append((.beats(beats), reason)) }
        add(beat, for: reason)
      }
    }
    if let skip = added.skip { leave(to: skip.value) }
  }

  /// Two lines to one place would say no more than one.
  private mutating func leave(to target: SceneID) {
    guard let to = sceneIndex[target] else { return }
    if let index = edgeIndex[EdgeKey(from: scene, to: to, way: .path)] {
      graph.edges[index].isAlsoSkip = true
    } else {
      lead(to: to, .skip, for: StoryGraph.Reason())
    }
  }

  private mutating func add(_ beat: Beat, for reason: StoryGraph.Reason) {
    switch beat.kind {
    case .goto(let target): lead(to: target.value, .path, for: reason)
    case .visit(let target): lead(to: target.value, .visit, for: reason)
    case .end(let end): add(end, beat.id?.value ?? BeatID(""), for: reason)
    case .choose(let choose): add(choose, beat.id?.value ?? BeatID(""), for: reason)
    case .branch(let branch):
      for branchCase in branch.cases.reversed() {
        var inner = reason
        inner.conditions.append(branchCase.condition.map(words) ?? Words("else", nl: "anders"))
        pending.append((.beats(branchCase.beats[...]), inner))
      }
    case .vary(let vary):
      for varyCase in vary.cases.reversed() {
        var inner = reason
        inner.conditions.append(Words(inBoth: "\(vary.mode.rawValue): \(varyCase.id.value)"))
        pending.append((.beats(varyCase.beats[...]), inner))
      }
    case .say, .image, .video, .ask, .quiz, .set, .comeBack, .task, .give, .wait, .feedback: break
    }
  }

  private mutating func add(_ choose: Beat.Choose, _ id: BeatID, for reason: StoryGraph.Reason) {
    if let otherwise = choose.otherwise {
      var inner = reason
      inner.conditions.append(Words("nothing left to choose", nl: "niets meer te kiezen"))
      follow(otherwise.outcome, for: inner)
    }
    for option in choose.options.reversed() {
      var inner = reason
      inner.option = option.label.plain
      if let condition = option.condition { inner.conditions.append(words(condition)) }
      if option.isOnce { inner.conditions.append(Words("once", nl: "één keer")) }
      inner.mark = marks.option(option.id.value, of: id) ?? reason.mark
      if let mark = marks.option(option.id.value, of: id), case .beats = option.outcome {
        graph.nodes[scene].notes.append(Words(inBoth: "\(option.label.plain): ") + mark.text)
      }
      follow(option.outcome, for: inner)
    }
  }

  private mutating func follow(_ outcome: Beat.Outcome, for reason: StoryGraph.Reason) {
    switch outcome {
    case .scene(let target): pending.append((.scene(target.value), reason))
    case .beats(let beats, _): pending.append((.beats(beats[...]), reason))
    }
  }

  private mutating func add(_ end: Beat.End, _ id: BeatID, for reason: StoryGraph.Reason) {
    let node = StoryGraph.Node(
      kind: .ending(end.outcome), id: id.text, title: end.text.plain, mark: marks.endings[id])
    graph.nodes.append(node)
    lead(to: graph.nodes.count - 1, .path, for: reason)
  }

  /// A scene that is not there is left out: a check says so.
  private mutating func lead(to target: SceneID, _ way: StoryGraph.Way, for reason: StoryGraph.Reason) {
    if let index = sceneIndex[target] { lead(to: index, way, for: reason) }
  }

  private mutating func lead(to target: Int, _ way: StoryGraph.Way, for reason: StoryGraph.Reason) {
    let key = EdgeKey(from: scene, to: target, way: way)
    if let index = edgeIndex[key] {
      if !graph.edges[index].reasons.contains(reason) { graph.edges[index].reasons.append(reason) }
      return
    }
    edgeIndex[key] = graph.edges.count
    graph.edges.append(StoryGraph.Edge(from: scene, to: target, way: way, reasons: [reason]))
  }

  /// Where no way leads nobody comes, whatever holds; nor where only ways lead that nobody can take.
  private mutating func markUnreached() {
    guard !graph.nodes.isEmpty else { return }
    var isReached = [Bool](repeating: false, count: graph.nodes.count)
    var ways = [[Int]](repeating: [], count: graph.nodes.count)
    for edge in graph.edges where mayBeTaken(edge) { ways[edge.from].append(edge.to) }
    isReached[0] = true
    var open = [0]
    while let node = open.popLast() {
      for next in ways[node] where !isReached[next] {
        isReached[next] = true
        open.append(next)
      }
    }
    for index in graph.nodes.indices where !isReached[index] && graph.nodes[index].mark == nil {
      graph.nodes[index].mark = GraphMark(.unreachable)
    }
  }

  private func mayBeTaken(_ edge: StoryGraph.Edge) -> Bool {
    guard graph.nodes[edge.from].mark?.kind != .unreachable else { return false }
    return edge.isAlsoSkip || edge.reasons.contains { $0.mark?.kind != .unreachable }
  }

  /// The expression as the author wrote it, but for what only XML asks for.
  private func words(_ expression: Expression) -> Words {
    let range = expression.range
    guard range.end <= source.bytes.count else { return .none }
    let written = String(decoding: source.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    return Words(inBoth: MarkupText.unescaped(written))
  }
}

extension StoryGraph {
  /// - Parameters:
  ///   - story: as its author wrote it.
  ///   - source: the bytes it was read from, with all that it includes.
  ///   - marks: what is to be marked beside scenes that no way leads to.
  package init(_ story: Story, in source: SourceText, marks: GraphMarks = GraphMarks()) {
    self = GraphBuilder(story, in: source, marks: marks).graph
  }
}

extension GraphMark {
  /// What a picture says about it.
  var text: Words {
    let kind: Words =
      switch kind {
      case .unreachable: Words("never reached", nl: "hier komt nooit iemand")
      case .refuted: Words("can go wrong", nl: "kan misgaan")
      }
    return words.isEmpty ? kind : kind + Words(inBoth: ": ") + words
  }
}
