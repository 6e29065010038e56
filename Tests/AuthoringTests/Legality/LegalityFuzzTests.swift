import Authoring
import StoryChecks
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// Tours in generated stories, taken from anywhere to anywhere, against what the proof says of how they go on.
@Suite struct LegalityFuzzTests {
  private static let count = 20

  @Test func aStateOfTheStoryItselfAddsNothing() throws {
    var proved = 0
    for seed in 0..<Self.count {
      guard let fuzz = LegalityFuzz(.sound, seed: UInt64(seed)) else { continue }
      let report = ProvedStory(fuzz.compilation, bound: LegalityFuzz.bound).report
      let states = fuzz.ownStates(walks: 6)
      let legality = fuzz.legality(of: states)
      for property in ProofProperty.allCases where report.verdict(of: property) == .proved {
        #expect(!legality.findings.contains { $0.property == property }, "\(fuzz)")
      }
      guard legality.verdict == .proved else { continue }
      proved += 1
      for state in states { #expect(legality.covers(state.standpoint), "\(fuzz)") }
    }
    #expect(proved > Self.count / 3)
  }

  /// Somebody put anywhere with any values, and somebody who comes from quite another story.
  @Test(arguments: GeneratedStory.Style.allCases) func whatHappensFromAnywhereIsNotDenied(
    _ style: GeneratedStory.Style
  ) throws {
    var verdicts: [Legality.Verdict: Int] = [:]
    for seed in 0..<Self.count {
      guard let fuzz = LegalityFuzz(style, seed: UInt64(seed)) else { continue }
      for state in fuzz.strayStates(4) + fuzz.movedStates(4) {
        let legality = fuzz.legality(of: [state])
        verdicts[legality.verdict, default: 0] += 1
        fuzz.compare(legality, state)
      }
    }
    #expect(verdicts[.proved] ?? 0 > 10)
    #expect(verdicts[.refuted] ?? 0 > 0)
  }

  @Test func whatIsCoveredIsProvedByItself() throws {
    var (covered, others) = (0, 0)
    for seed in 0..<Self.count {
      guard let fuzz = LegalityFuzz(.sound, seed: UInt64(seed)) else { continue }
      let legality = fuzz.legality(of: fuzz.ownStates(walks: 2))
      for state in fuzz.strayStates(4) + fuzz.movedStates(4) {
        guard legality.covers(state.standpoint) else {
          others += 1
          continue
        }
        covered += 1
        #expect(fuzz.legality(of: [state]).verdict == .proved, "\(fuzz)")
      }
    }
    #expect(covered > 10)
    #expect(others > 10)
  }
}
