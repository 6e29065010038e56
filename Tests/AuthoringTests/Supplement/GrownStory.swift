import Authoring
import StoryModel
import StoryXML
import TestSupport

/// A made-up story, and an earlier version of it in which some of its beats were not there yet.
struct GrownStory: CustomStringConvertible {
  let old: Story
  let new: Story
  /// The beats that have come.
  let grown: Set<BeatID>
  /// What the new version reads.
  let texts: [TextKey: String]
  private let made: GeneratedStory
  private let bytes: [UInt8]

  /// Nil where the seed makes no sound story.
  init?(seed: UInt64) {
    made = GeneratedStory(
      .sound, seed: seed, size: 2 + Int(seed % 5), untidy: seed.isMultiple(of: 2),
      split: seed.isMultiple(of: 3))
    let reading = StoryReader.read(made.source, include: made.include)
    guard let story = reading.value, !reading.diagnostics.hasErrors else { return nil }
    new = story
    bytes = CanonicalBytes.of(reading.source)
    texts = Dictionary(story.translatableTexts.map { ($0.key, $0.text.plain) }) { first, _ in first }
    var dice = Dice(seed: seed)
    var grown: Set<BeatID> = []
    var earlier = story
    for scene in earlier.scenes.indices {
      earlier.scenes[scene].beats.removeAll { beat in
        guard beat.id != nil || beat.isBranch, dice.chance(40) else { return false }
        grown.formUnion(beat.inside)
        return true
      }
    }
    self.grown = grown
    old = earlier
  }

  var description: String { "\(made)" }

  func supplement(since earlier: [Story]) -> SourceText? {
    Supplement(of: bytes, path: "story.xml", since: earlier, as: StoryID("nieuws"), cast: .sample)
      .map { SourceText(path: "story.xml", bytes: $0.bytes) }
  }
}

extension Beat {
  fileprivate var isBranch: Bool {
    if case .branch = kind { true } else { false }
  }

  /// Its id, and those of the beats within it, however deep.
  fileprivate var inside: [BeatID] {
    var ids: [BeatID] = []
    var pending = [self]
    while let beat = pending.popLast() {
      switch beat.kind {
      case .branch(let branch): pending += branch.cases.flatMap(\.beats)
      case .vary(let vary): pending += vary.cases.flatMap(\.beats)
      default: break
      }
      if let id = beat.id { ids.append(id.value) }
    }
    return ids
  }
}
