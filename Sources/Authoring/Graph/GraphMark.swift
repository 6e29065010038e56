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

/// What is marked in a graph of a story.
package struct GraphMarks: Sendable {
  package private(set) var scenes: [SceneID: GraphMark] = [:]
  package private(set) var endings: [BeatID: GraphMark] = [:]
  private var options: [BeatID: [OptionID: GraphMark]] = [:]

  /// Nothing is marked.
  package init() {}

  package mutating func mark(_ scene: SceneID, as mark: GraphMark) { scenes[scene] = mark }

  package mutating func mark(ending: BeatID, as mark: GraphMark) { endings[ending] = mark }

  package mutating func mark(_ option: OptionID, of choose: BeatID, as mark: GraphMark) {
    options[choose, default: [:]][option] = mark
  }

  /// Marks what stands at an address: the ending there, else the scene it is in.
  package mutating func mark(_ address: Address, in flow: Flow, as mark: GraphMark) {
    if case .end(let index) = flow.instructions[Int(address)] {
      return self.mark(ending: flow.ends[Int(index)].id, as: mark)
    }
    guard let scene = flow.scenes.last(where: { $0.start <= address }) else { return }
    self.mark(scene.id, as: mark)
  }

  func option(_ option: OptionID, of choose: BeatID) -> GraphMark? { options[choose]?[option] }
}
