import StoryModel

/// Which beats of a story are told in a supplement: the new ones that stand alone and to which everybody can come, and
/// what they stand in.
///
/// An `if` is kept around them as far as its conditions stand alone, a `vary` with the cases that hold any. What stands
/// in an option or an `otherwise` answers a choice and is left out.
struct SupplementCut {
  /// The scenes that are left, in order.
  private(set) var scenes: [StoryScene] = []
  /// Where the start tags of the beats begin that are told.
  private(set) var beats: Set<UInt32> = []
  /// The blocks around them: which of their parts are kept; the first one of an `if` is that of its own test.
  private(set) var blocks: [UInt32: [Bool]] = [:]
  /// The badges that are asked about in what is kept.
  private(set) var badges: Set<BadgeID> = []

  private let news: NewBeats
  private var roads: OpenRoads

  init(_ story: Story, _ news: NewBeats, _ roads: OpenRoads) {
    self.news = news
    self.roads = roads
    for scene in story.scenes {
      let count = beats.count
      for beat in scene.beats { add(beat) }
      if beats.count > count { scenes.append(scene) }
    }
  }

  /// A beat that stands straight in its scene, with what is in it.
  private mutating func add(_ beat: Beat) {
    let inside = BlocksInside(beat, news)
    guard !inside.beats.isEmpty, roads.lead(to: beat) else { return }
    beats.formUnion(inside.beats)
    blocks.merge(inside.blocks) { first, _ in first }
    badges.formUnion(inside.badges)
  }
}

/// What is to be told of a beat and the blocks within it.
private struct BlocksInside {
  private(set) var beats: [UInt32] = []
  private(set) var badges: Set<BadgeID> = []

  /// One of the blocks of beats in an `if` or `vary`.
  private struct Part {
    var beat: UInt32
    var isCase: Bool
    /// The index of the part that the beat stands in.
    var parent: Int?
    var isUsed = false
  }

  private var parts: [Part] = []

  /// Nothing recurses, however deep an author nests.
  init(_ outermost: Beat, _ news: NewBeats) {
    var standing = StandingAlone()
    var pending: [(beat: Beat, part: Int?)] = [(outermost, nil)]
    while let (beat, part) = pending.popLast() {
      for block in Self.blocks(of: beat, &standing) {
        parts.append(Part(beat: beat.range.start, isCase: beat.isVary, parent: part))
        let inner = parts.count - 1
        pending += block.map { ($0, inner) }
      }
      guard news.contains(beat), standing.holds(of: beat) else { continue }
      beats.append(beat.range.start)
      use(part)
    }
    badges = standing.badges
  }

  /// The blocks of beats that may be told without the story around them.
  private static func blocks(of beat: Beat, _ standing: inout StandingAlone) -> [[Beat]] {
    switch beat.kind {
    case .vary(let vary): return vary.cases.map(\.beats)
    case .branch(let branch):
      // Whether a part is told depends on its own condition and on those before it.
      var blocks: [[Beat]] = []
      for part in branch.cases {
        guard part.condition.map({ standing.holds(of: $0) }) ?? true else { break }
        blocks.append(part.beats)
      }
      return blocks
    default: return []
    }
  }

  private mutating func use(_ part: Int?) {
    var next = part
    while let index = next, !parts[index].isUsed {
      parts[index].isUsed = true
      next = parts[index].parent
    }
  }

  /// Which parts of each block are kept; those of an `if` up to the last that holds anything, for each decides about
  /// those after it.
  var blocks: [UInt32: [Bool]] {
    var blocks: [UInt32: [Bool]] = [:]
    for part in parts { blocks[part.beat, default: []].append(part.isUsed) }
    for part in parts where !part.isCase {
      guard let kept = blocks[part.beat], let last = kept.lastIndex(of: true) else { continue }
      blocks[part.beat] = kept.indices.map { $0 <= last }
    }
    return blocks.filter { $0.value.contains(true) }
  }
}

extension Beat {
  fileprivate var isVary: Bool {
    if case .vary = kind { true } else { false }
  }
}
