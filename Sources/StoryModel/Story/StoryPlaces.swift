/// Where the beats of one version stand at which a tour can be: those that wait, the visits and the endings.
///
/// It is what must be known of an old version to place somebody in a new one.
package struct StoryPlaces: Sendable {
  /// Where one beat stands.
  package struct Place: Hashable, Sendable {
    /// The scene it stands in.
    package var scene: SceneID
    /// The name of its element, as in `choose` or `show`.
    package var kind: String
    /// The nearest earlier beat that waits: before it in its own block, else the enclosing beat if that waits (a choose,
    /// of what its options tell), else before that one, and so on outward; nil where there is none in the scene.
    package var previous: BeatID?
  }

  private var places: [BeatID: Place] = [:]

  /// Finds them in a story; the first of two beats with the same id counts.
  package init(_ story: Story) {
    for scene in story.scenes {
      // Each block with the nearest earlier beat that waits, as seen from its next beat.
      var blocks = [Block(beats: scene.beats[...], previous: nil)]
      while let index = blocks.indices.last {
        guard let beat = blocks[index].beats.popFirst() else {
          blocks.removeLast()
          continue
        }
        let previous = blocks[index].previous
        if let id = beat.id?.value, let kind = beat.kind.placeName, places[id] == nil {
          places[id] = Place(scene: scene.id.value, kind: kind, previous: previous)
        }
        if beat.kind.waits, let id = beat.id?.value { blocks[index].previous = id }
        let inner = blocks[index].previous
        for beats in beat.kind.blocks where !beats.isEmpty {
          blocks.append(Block(beats: beats[...], previous: inner))
        }
      }
    }
  }

  /// Where a beat stands; nil for one at which no tour can be.
  package subscript(_ beat: BeatID) -> Place? { places[beat] }

  /// The earlier beats that wait, the nearest first: those before it in its own block, then for each enclosing block
  /// outward the enclosing beat itself if it waits, and those before it.
  package func earlier(than beat: BeatID) -> some Sequence<BeatID> {
    sequence(state: places[beat]?.previous) { next in
      defer { next = next.flatMap { places[$0]?.previous } }
      return next
    }
  }

  private struct Block {
    var beats: ArraySlice<Beat>
    var previous: BeatID?
  }
}

extension Beat.Kind {
  /// The name of its element where a tour can be at it; nil for every other kind.
  fileprivate var placeName: String? {
    switch self {
    case .choose: "choose"
    case .ask: "ask"
    case .quiz: "quiz"
    case .task(let task): task.doing == .looking ? "show" : "task"
    case .feedback: "feedback"
    case .wait: "wait"
    case .visit: "visit"
    case .end: "end"
    case .say, .image, .video, .branch, .vary, .set, .goto, .comeBack, .give: nil
    }
  }

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
