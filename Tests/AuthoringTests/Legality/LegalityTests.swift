import Authoring
import Foundation
import StoryChecks
import StoryEngine
import StoryModel
import TestSupport
import Testing

/// Whether tours can go on in another version: `Tests/Fixtures/legality/<verdict>/<property>--<what>/`.
@Suite struct LegalityTests {
  private static let refuted = Fixtures.folders(in: "legality/refuted")
  private static let sound = Fixtures.folders(in: "legality/sound")
  private static let open = Fixtures.folders(in: "legality/open")

  @Test func thereAreToursOfEachKind() {
    #expect(Self.refuted.count >= 6)
    #expect(Self.sound.count >= 7)
    #expect(!Self.open.isEmpty)
  }

  @Test(arguments: refuted) func aTourThatComesToGriefIsFound(_ folder: URL) throws {
    let moved = try MovedTours(folder)
    let legality = moved.legality
    let property = try #require(
      ProofProperty.allCases.first { folder.lastPathComponent.hasPrefix("\($0.rawValue)--") })
    let finding = try #require(
      legality.findings.first { $0.property == property && $0.verdict == .refuted },
      "\(legality.findings.map(\.message.english))")
    #expect(finding.beginnings.contains(finding.beginning))
    // Who begins in the new version is safe: it is the tours under way that are not.
    let report = ProvedStory(moved.compilation).report
    #expect(report.verdict(of: property) == .proved, "\(moved)")
    try expectRun(of: finding, from: moved.states[finding.beginning], in: moved.flow)
  }

  @Test(arguments: sound) func toursThatCanGoOnAreProved(_ folder: URL) throws {
    let moved = try MovedTours(folder)
    let legality = moved.legality
    #expect(legality.verdict == .proved, "\(legality.findings.map(\.message.english))")
    for state in moved.states { #expect(legality.covers(state.standpoint)) }
  }

  @Test(arguments: open) func whatCannotBeDecidedIsLeftOpen(_ folder: URL) throws {
    let legality = try MovedTours(folder).legality
    #expect(legality.verdict == .open)
    #expect(legality.findings.allSatisfy { folder.lastPathComponent.hasPrefix("\($0.property.rawValue)--") })
  }

  @Test func onlyThoseConcernedAreCounted() throws {
    let folder = try #require(Self.refuted.first { $0.lastPathComponent == "in-range--points-from-before" })
    let finding = try #require(try MovedTours(folder).legality.findings.first)
    #expect(finding.beginnings == [1])
  }

  @Test func aRunShowsNothingThatSomebodyTyped() throws {
    let name = "in-range--points-of-somebody-with-a-name"
    let moved = try MovedTours(try #require(Self.refuted.first { $0.lastPathComponent == name }))
    #expect(moved.states[0].standpoint.variables.contains(.text("Wilhelmina")))
    let run = try #require(moved.legality.findings.first?.run)
    let shown = run.conversation.joined(separator: "\n")
    #expect(shown.contains("Kijk eens rond, x"))
    #expect(!(run.inputs.joined() + shown).contains("Wilhelmina"))
  }

  @Test func withoutAnyTourNothingIsInTheWay() throws {
    let moved = try MovedTours(try #require(Self.refuted.first))
    let legality = Legality(moved.flow, [])
    #expect(legality.verdict == .proved)
    #expect(!legality.covers(moved.states[0].standpoint))
  }

  @Test func withoutATourToShowItNothingIsRefuted() throws {
    let moved = try MovedTours(try #require(Self.refuted.first))
    let standpoints = moved.states.map { Legality.Beginning($0.standpoint) }
    #expect(Legality(moved.flow, standpoints).verdict == .open)
  }

  @Test func aStandpointThatDoesNotFitIsNotPassedOver() throws {
    let moved = try MovedTours(try #require(Self.sound.first))
    var standpoint = moved.states[0].standpoint
    standpoint.place = 0
    let legality = Legality(moved.flow, [Legality.Beginning(standpoint)])
    #expect(legality.verdict == .open)
    #expect(!legality.covers(standpoint))
  }

  /// The engine does what the run says, from the tour it begins with.
  private func expectRun(of finding: Legality.Finding, from state: TourState, in flow: Flow) throws {
    let run = try #require(finding.run)
    var replay = try ProofReplay(flow, from: state, first: try #require(run.inputs.first))
    for line in run.inputs.dropFirst() { try replay.take(line) }
    if finding.property == .canEnd {
      #expect(replay.fault == nil)
    } else {
      #expect(replay.fault?.property == finding.property)
    }
  }
}
