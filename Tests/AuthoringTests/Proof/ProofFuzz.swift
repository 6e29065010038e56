import Authoring
import StoryChecks
import StoryModel
import StoryXML
import TestSupport
import Testing

/// A generated story, its proof, and people who walk through it.
struct ProofFuzz {
  let story: GeneratedStory
  let proved: ProvedStory

  /// How many stories of each kind are looked at.
  static let count = 150

  /// Nil where the story does not read as one.
  init?(
    _ story: GeneratedStory,
    bound: StoryProof.Bound = .init(states: 1_000, instructions: 20_000, outcomes: 4_000)
  ) {
    let reading = StoryReader.compile(story.source, cast: .sample, include: story.include)
    guard let compilation = reading.value else { return nil }
    let findings = StoryChecks.check(compilation, in: reading.source, after: reading.diagnostics)
    guard ProofReport.mayProve(compilation, reading.diagnostics + findings) else { return nil }
    self.story = story
    proved = ProvedStory(compilation, bound: bound)
  }

  func check() throws {
    let facts = NamedValues(proved.flow)
    for seed in 0..<4 {
      var walk = WildWalk(proved.flow, facts, seed: UInt64(seed))
      walk.walk(turns: 40)
      compare(walk, seed)
    }
    try proved.expectRunsToShowIt()
  }

  private func compare(_ walk: WildWalk, _ seed: Int) {
    let denied = proved.report.findings.filter { $0.property == .reachable && $0.verdict == .refuted }
    let places = Set(denied.map(\.diagnostic.range))
    for scene in walk.scenes where places.contains(proved.flow.scenes[scene].range) {
      Issue.record("\(story): walk \(seed) enters '\(proved.flow.scenes[scene].id)', which the proof denies")
    }
    for option in walk.options where places.contains(proved.flow.options[option].range) {
      Issue.record(
        "\(story): walk \(seed) is offered '\(proved.flow.options[option].id)', which the proof denies")
    }
    for fault in walk.faults {
      guard let property = fault.property else { continue }
      #expect(
        proved.report.verdict(of: property) != .proved,
        "\(story): in walk \(seed) \(fault), which the proof denies")
    }
  }
}
