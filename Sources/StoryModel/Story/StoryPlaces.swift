/// Which beat that waits comes before each other one of a version.
///
/// It is what must be known of an old version, beside its flow, to place somebody in a new one.
package struct StoryPlaces: Sendable {
  private var previous: [BeatID: BeatID] = [:]

  /// Finds them in a story; the first of two beats with the same id counts.
  package init(_ story: Story) {
    var known: Set<BeatID> = []
    for scene in story.scenes {
      // Each block with the nearest earlier beat that waits, as seen from its next beat.
      var blocks = [Block(beats: scene.beats[...], previous: nil)]
      while let index = blocks.indices.last {
        guard let beat = blocks[index].beats.popFirst() else {
          blocks.removeLast()
          continue
        }
        if beat.kind.waits, let id = beat.id?.value {
          if known.insert(id).inserted { previous[id] = blocks[index].previous }
          blocks[index].previous = id
        }
        let inner = blocks[index].previous
        for beats in beat.kind.blocks where !beats.isEmpty {
          blocks.append(Block(beats: beats[...], previous: inner))
        }
      }
    }
  }

  /// The nearest earlier beat that waits: before it in its own block, else the enclosing beat if that waits (a choose, of
  /// what its options tell), else before that one, and so on outward; nil where there is none in the scene, and for a
  /// beat that does not wait.
  package subscript(before beat: BeatID) -> BeatID? { previous[beat] }

  private struct Block {
    var beats: ArraySlice<Beat>
    var previous: BeatID?
  }
}

extension Beat.Kind {
  fileprivate var waits: Bool {
    switch self {
    case .choose, .ask, .quiz, .task, .feedback, .wait: true
    default: false
    }
  }

  /// The beats within it, in the order of the file.
  fileprivate var blocks: [[Beat]] {
    switch self {
    case .choose(let choose):
      (choose.options.map(\.outcome) + [choose.otherwise?.outcome].compactMap { $0 }).compactMap {
        if case .beats(let beats, _) = $0 { beats } else { nil }
      }
    case .branch(let branch): branch.cases.map(\.beats)
    case .vary(let vary): vary.cases.map(\.beats)
    default: []
    }
  }
}
