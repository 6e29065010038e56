import Authoring
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// What holds of the supplement of any two versions.
@Suite("The laws of what is new since a tour")
struct SupplementLawTests {
  static let seeds = Array(UInt64(1)...80)

  @Test("a story has no news for who knows it", arguments: seeds)
  func itself(seed: UInt64) throws {
    let pair = try #require(GrownStory(seed: seed))
    #expect(pair.supplement(since: [pair.new]) == nil)
    #expect(pair.supplement(since: []) == nil)
    #expect(pair.supplement(since: [pair.old, pair.new]) == nil)
  }

  @Test("nothing is told that was there, or otherwise than it is written")
  func told() throws {
    var count = 0
    for seed in Self.seeds {
      let pair = try #require(GrownStory(seed: seed))
      guard let supplement = pair.supplement(since: [pair.old]) else { continue }
      let texts = try #require(StoryReader.read(supplement).value).translatableTexts.filter { !$0.isFrame }
      for text in texts {
        guard case .beat(let id, _) = text.key else {
          #expect(text.scene == nil || text.key.isSceneTitle, "\(pair): \(text.key)")
          continue
        }
        #expect(pair.grown.contains(id), "\(pair): '\(id)' is not new")
        #expect(pair.texts[text.key] == text.text.plain, "\(pair): '\(id)' reads otherwise")
        count += 1
      }
    }
    #expect(count > 60, "so many texts were told of")
  }

  @Test("whatever she answers, it ends completed, and by a word declined")
  func ends() throws {
    var count = 0
    for seed in Self.seeds {
      let pair = try #require(GrownStory(seed: seed))
      guard let supplement = pair.supplement(since: [pair.old]) else { continue }
      let flow = try #require(StoryReader.compile(supplement, cast: .sample).value).flow
      for number in UInt64(0)..<8 {
        var walk = SupplementWalk(flow, seed: seed &* 100 &+ number)
        #expect(walk.outcome(after: "ja") == .completed, "\(pair)")
        #expect(walk.outcome(after: "nee") == .declined, "\(pair)")
      }
      count += 1
    }
    #expect(count > 30, "so many had news")
  }

  @Test("of two stories that only happen to have ids in common, it holds all the same")
  func strangers() throws {
    var count = 0
    for seed in Self.seeds {
      let old = GeneratedStory(.wild, seed: seed &+ 1000, size: 3, named: 70)
      let new = GeneratedStory(.sound, seed: seed, size: 4, named: 70, untidy: true)
      let earlier = try #require(StoryReader.read(old.source).value)
      let supplement = Supplement(
        of: CanonicalBytes.of(new.source), path: "story.xml", since: [earlier], as: StoryID("x"),
        cast: .sample)
      guard let supplement else { continue }
      let source = SourceText(path: "story.xml", bytes: supplement.bytes)
      let flow = try #require(StoryReader.compile(source, cast: .sample).value).flow
      var walk = SupplementWalk(flow, seed: seed)
      #expect(walk.outcome(after: "ja") == .completed, "\(new)")
      count += 1
    }
    #expect(count > 30, "so many had news")
  }
}

extension TranslatableText {
  /// Whether the supplement says it itself.
  fileprivate var isFrame: Bool {
    if case .beat(let id, _) = key { id.text.hasPrefix("nieuw") } else { key == .title }
  }
}

extension TextKey {
  fileprivate var isSceneTitle: Bool {
    if case .scene = self { true } else { false }
  }
}
