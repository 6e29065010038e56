package import StoryModel

/// What is to be shown about a part of a story beside what it is.
package struct GraphMark: Hashable, Sendable {
  package var kind: Kind
  /// What is the matter, in a few words; empty where the kind says it.
  package var words: Words

  package init(_ kind: Kind, _ words: Words = .none) {
    self.kind = kind
    self.words = words
  }

  /// The kinds of marks, each with a shape of its own.
  package enum Kind: Hashable, Sendable {
    /// Nobody ever comes here.
    case unreachable
    /// Something can go wrong here.
    case refuted
  }
}

extension GraphMark {
  /// Both in one: all that can go wrong, once each.
  ///
  /// A turn that fails leaves its scenes unvisited; that it can fail there says more.
  fileprivate func after(_ known: GraphMark?) -> GraphMark {
    guard let known, known != self else { return self }
    guard known.kind == kind else { return known.kind == .refuted ? known : self }
    guard !known.words.isEmpty, !words.isEmpty else { return GraphMark(kind, known.words + words) }
    guard !known.words.english.contains(words.english) else { return known }
    return GraphMark(kind, known.words + Words(inBoth: "; ") + words)
  }
}

/// What is marked in a graph of a story.
package struct GraphMarks: Sendable {
  package private(set) var scenes: [SceneID: GraphMark] = [:]
  package private(set) var endings: [BeatID: GraphMark] = [:]
  private var options: [BeatID: [OptionID: GraphMark]] = [:]

  /// Nothing is marked.
  package init() {}

  package mutating func mark(_ scene: SceneID, as mark: GraphMark) {
    scenes[scene] = mark.after(scenes[scene])
  }

  package mutating func mark(ending: BeatID, as mark: GraphMark) {
    endings[ending] = mark.after(endings[ending])
  }

  package mutating func mark(_ option: OptionID, of choose: BeatID, as mark: GraphMark) {
    options[choose, default: [:]][option] = mark.after(options[choose]?[option])
  }

  /// Marks what stands at an address: the ending there, else the scene it is in.
  package mutating func mark(_ address: Address, in flow: Flow, as mark: GraphMark) {
    if case .end(let index) = flow.instructions[Int(address)] {
      return self.mark(ending: flow.ends[Int(index)].id, as: mark)
    }
    if let scene = flow.scenes.last(where: { $0.start <= address }) { self.mark(scene.id, as: mark) }
  }

  func option(_ option: OptionID, of choose: BeatID) -> GraphMark? { options[choose]?[option] }
}
