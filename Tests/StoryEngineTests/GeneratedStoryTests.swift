import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// The stories that are made up for tests: that they are stories, and what their style promises.
@Suite("Stories that nobody wrote")
struct GeneratedStoryTests {
  /// Forty at a time, so that a failure names few of them.
  static let batches: [Range<UInt64>] = (0..<15).map { (batch: UInt64) in batch * 40..<(batch + 1) * 40 }

  @Test(
    "they read and fit together, however they are laid out", arguments: GeneratedStory.Style.allCases, batches
  )
  func read(_ style: GeneratedStory.Style, _ seeds: Range<UInt64>) throws {
    for seed in seeds {
      for isUntidy in [false, true] {
        let story = GeneratedStory(
          style, seed: seed, size: 1 + Int(seed % 14), named: isUntidy ? 60 : 100, untidy: isUntidy,
          split: isUntidy)
        let reading = StoryReader.compile(story.source, cast: .sample, include: story.include)
        let errors = reading.diagnostics.filter { $0.severity == .error }.map(\.message)
        #expect(errors == [], "\(story)")
        let problems = try #require(reading.value).problems.map { "\($0)" }
        #expect(problems == [], "\(story)")
      }
    }
  }

  @Test("a sound one never faults", arguments: batches.prefix(8))
  func sound(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let story = GeneratedStory(.sound, seed: seed, size: 1 + Int(seed % 14))
      var walk = try RandomWalk(story)
      for _ in 0..<50 {
        walk.step()
        #expect(walk.fault == nil, "\(story)")
      }
    }
  }

  @Test("wild ones go wrong in every way that a sound one does not")
  func wild() throws {
    var faults: Set<String> = []
    for seed in 0..<400 {
      var walk = try RandomWalk(GeneratedStory(.wild, seed: UInt64(seed), size: 6))
      for _ in 0..<40 {
        walk.step()
        if let fault = walk.fault { faults.insert(fault.word) }
      }
    }
    #expect(faults.isSuperset(of: ["dry-choose", "out-of-range", "too-many-steps", "return-without-visit"]))
  }

  @Test("the same seed makes the same story, another one another")
  func seeds() {
    let first = GeneratedStory(.sound, seed: 7, size: 9).xml
    #expect(GeneratedStory(.sound, seed: 7, size: 9).xml == first)
    #expect(GeneratedStory(.sound, seed: 8, size: 9).xml != first)
    #expect(GeneratedStory(.wild, seed: 7, size: 9).xml != first)
  }
}
