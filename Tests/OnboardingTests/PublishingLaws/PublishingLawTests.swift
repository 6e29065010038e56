import Foundation
import Onboarding
import Testing

/// What holds of every publication, on stories that nobody wrote, edits that nobody did and people who are nobody.
///
/// `VICKY_LAW_SEEDS=5000 swift test -c release --filter PublishingLawTests` tries so many stories.
@Suite("Whatever is published")
struct PublishingLawTests {
  private static let count =
    ProcessInfo.processInfo.environment["VICKY_LAW_SEEDS"].flatMap { UInt64($0) } ?? 12

  @Test("nobody is put in a wrong place, trapped, or loses an answer", arguments: 0..<count)
  func laws(_ seed: UInt64) async throws {
    let publisher = try Publisher()
    defer { publisher.close() }
    guard var law = try await PublishingLaw(seed: seed, publisher) else { return }
    try await law.run()
  }

  @Test("the edits here keep, move and hold up people")
  func edits() async throws {
    let publisher = try Publisher()
    defer { publisher.close() }
    var tally = PublishingLaw.Tally()
    for seed in 10_000..<10_040 {
      guard var law = try await PublishingLaw(seed: UInt64(seed), publisher) else { continue }
      try await law.run()
      tally += law.tally
    }
    #expect(tally.published > 40)
    #expect(Set(tally.placements.keys) == ["stays", "by rule", "earlier", "scene start"])
    #expect(Set(tally.refused.keys) == [.noPlace, .changedMeaning, .illegal, .open])
  }
}
