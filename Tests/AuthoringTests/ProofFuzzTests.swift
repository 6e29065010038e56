import Authoring
import StoryChecks
import StoryModel
import StoryXML
import TestSupport
import Testing

/// What happens in generated stories, against what the proof says of them.
@Suite struct ProofFuzzTests {
  @Test(arguments: GeneratedStory.Style.allCases) func whatAWalkMeetsTheProofDoesNotDeny(
    _ style: GeneratedStory.Style
  ) throws {
    var proved = 0
    for seed in 0..<ProofFuzz.count {
      let story = GeneratedStory(style, seed: UInt64(seed), size: 1 + seed % 6)
      guard let fuzz = ProofFuzz(story) else { continue }
      proved += 1
      try fuzz.check()
    }
    #expect(proved > ProofFuzz.count / 2)
  }
}
