import Authoring
import StoryModel
import StoryXML
import TestSupport
import Testing

/// What holds of any two stories.
@Suite("The laws of comparing")
struct ComparisonLawTests {
  static let seeds = Array(UInt64(1)...60)

  @Test("a story with itself gives nothing", arguments: seeds)
  func itself(seed: UInt64) throws {
    let story = try Self.story(seed, named: seed.isMultiple(of: 2) ? 100 : 60)
    let comparison = StoryComparison(from: story, to: story)
    #expect(comparison.changes == [])
    #expect(comparison.conflicts == [])
  }

  @Test("one way and back mirror each other", arguments: seeds)
  func mirrored(seed: UInt64) throws {
    let (old, new) = (try Self.story(seed, named: 80), try Self.story(seed + 1000, named: 80))
    let there = StoryComparison(from: old, to: new).changes
    let back = StoryComparison(from: new, to: old).changes
    #expect(there.count == back.count)
    #expect(Self.seen(there.filter { $0.kind == .added }) == Self.seen(back.filter { $0.kind == .removed }))
    #expect(Self.seen(there.filter { $0.kind == .removed }) == Self.seen(back.filter { $0.kind == .added }))
    // What moved may be told of either of two that changed places, but it is as many.
    #expect(there.count { $0.kind == .moved } == back.count { $0.kind == .moved })
  }

  @Test("beats taken out are told, and nothing else", arguments: seeds)
  func cut(seed: UInt64) throws {
    let old = try Self.story(seed, named: 100)
    var new = old
    var dice = Dice(seed: seed)
    var gone: [String] = []
    for scene in new.scenes.indices {
      new.scenes[scene].beats.removeAll { beat in
        guard let id = beat.id, dice.chance(30) else { return false }
        gone.append(id.value.text)
        return true
      }
    }
    let changes = StoryComparison(from: old, to: new).changes
    #expect(changes.allSatisfy { $0.kind == .removed })
    #expect(changes.compactMap(\.id) == gone)
  }

  @Test("in thirty thousand beats two scenes that changed places are found, and nothing else")
  func large() throws {
    let old = try Self.story(7, size: 3500)
    var new = old
    new.scenes.swapAt(10, 3000)
    #expect(StoryComparison(from: old, to: new).changes.map(\.kind) == [.moved, .moved])
  }

  /// Without order or places: who comes and goes, with what, from where.
  private static func seen(_ changes: [StoryChange]) -> [String] {
    changes.map { change in
      [
        change.subject.rawValue, change.id, change.owner, change.label, change.scene?.text,
        change.before ?? change.after, "\(change.beatCount)",
      ].map { $0 ?? "-" }.joined(separator: " ")
    }.sorted()
  }

  private static func story(_ seed: UInt64, named: Int = 100, size: Int = 12) throws -> Story {
    let made = GeneratedStory(.wild, seed: seed, size: size, named: named)
    return try #require(StoryReader.read(made.source).value)
  }
}
