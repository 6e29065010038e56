import Authoring
import StoryChecks
import StoryModel
import TestSupport
import Testing

/// What the proof says of stories made to deceive it: `Tests/Fixtures/proofs/<verdict>/<property>--<what>.xml`.
@Suite struct ProofFixtureTests {
  private static let refuted = Fixtures.xml(in: "proofs/refuted")
  private static let sound = Fixtures.xml(in: "proofs/sound")
  private static let open = Fixtures.xml(in: "proofs/open")

  @Test func thereAreStoriesOfEachKind() {
    #expect(Self.refuted.count >= 70)
    #expect(Self.sound.count >= 60)
    #expect(Self.open.count >= 8)
  }

  @Test(arguments: refuted) func aTrapIsRefuted(_ fixture: Fixture) throws {
    let proved = try ProvedStory(fixture)
    let property = try #require(proved.property(named: fixture.name))
    #expect(proved.report.verdict(of: property) == .refuted, "\(proved)")
    try proved.expectRunsToShowIt()
  }

  @Test(arguments: sound) func whatOnlyLooksLikeATrapIsProved(_ fixture: Fixture) throws {
    let proved = try ProvedStory(fixture, bound: .usual)
    for property in ProofReport.Property.allCases {
      #expect(proved.report.verdict(of: property) == .proved, "\(proved)")
    }
  }

  @Test(arguments: open) func whatCannotBeDecidedIsLeftOpen(_ fixture: Fixture) throws {
    let proved = try ProvedStory(fixture)
    let property = try #require(proved.property(named: fixture.name))
    #expect(proved.report.verdict(of: property) == .open, "\(proved)")
    try proved.expectRunsToShowIt()
  }

  @Test func aRunThatWasTamperedWithShowsNothing() throws {
    let fixture = try #require(Self.refuted.first { $0.name == "something-to-do--a-value-forgotten.xml" })
    let proved = try ProvedStory(fixture)
    let inputs = try #require(proved.report.findings.compactMap(\.diagnostic.evidence?.inputs.last).first)
    #expect(inputs == "groen")
    var replay = try ProofReplay(proved.flow, first: "{\"seed\":1,\"at\":\"2026-01-05T09:00:00+01:00\"}")
    try replay.take("rood")
    #expect(replay.fault == nil)
    #expect(throws: ProofReplay.Unfit.self) { try replay.take("groen") }
  }
}
