import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// Some time to come, and what she wanted to do.
@Suite struct PauseTests {
  private let world = TestWorld(stories: [.parcours])

  private func pause(_ tour: TourID) async throws -> String? {
    switch try await world.onboarding.startPage(of: tour.employee).stories[0].pause {
    case .until(let due): "until \(due.text(in: .amsterdam))"
    case .reminder(let text): text.plain
    case nil: nil
    }
  }

  @Test func aTaskIsShownAgainOnceItIsDue() async throws {
    let tour = try await world.tour(of: "Noor", through: "parcours")
    try await world.play(tour, Array(Input.untilWait.dropLast()))
    #expect(try await pause(tour) == nil)
    world.clock.advance(days: 2)
    #expect(try await pause(tour) == nil)
    world.clock.advance(days: 1)
    #expect(try await pause(tour) == "Word lid.")
    try await world.play(tour, [.done])
    #expect(try await pause(tour) == "until 2026-11-27")
  }

  @Test func aWaitGoesOnWhenSheComesBackInTime() async throws {
    let tour = try await world.tour(of: "Noor", through: "parcours")
    try await world.play(tour, Input.untilWait)
    let before = try await world.onboarding.open(tour)
    #expect(before.waiting?.id == BeatID("morgen") && before.turn == Input.untilWait.count)
    #expect(try await pause(tour) == "until 2026-11-24")
    world.clock.advance(days: 1)
    #expect(try await pause(tour) == nil)
    let page = try await world.onboarding.open(tour)
    #expect(page.waiting?.id == BeatID("vast"))
    #expect(try await pause(tour) == "until 2026-11-24T11:00:00+01:00")
    let refused = try await world.onboarding.answer(tour, turn: page.turn, with: .skip)
    #expect(refused.refusal == .engine(.notEarly))
    world.clock.advance(seconds: 7200)
    #expect(try await world.onboarding.open(tour).isOver)
    #expect(try await world.onboarding.verify(tour) == .same(turns: Input.untilWait.count + 2))
  }

  /// What was said of the time to come stays in the conversation when it has come.
  @Test func whatWasSaidOfTheWaitStays() async throws {
    let tour = try await world.tour(of: "Noor", through: "parcours")
    try await world.play(tour, Input.untilWait)
    world.clock.advance(days: 1)
    let waits = try await world.onboarding.open(tour).conversation.compactMap { item in
      if case .told(.waiting(let waiting)) = item { waiting.id.text } else { nil }
    }
    #expect(waits.suffix(2) == ["morgen", "vast"])
  }

  @Test func anEventThatSomeHintWaitsForIsNothingSheSaid() async throws {
    let tour = try await world.tour(of: "Noor", through: "parcours")
    try await world.play(
      tour, Array(Input.untilWait.dropLast()) + [.event("opened"), .hint, .event("joined")])
    let replies = try await world.onboarding.look(at: tour).conversation.compactMap { item in
      if case .reply(let reply) = item { "\(reply)" } else { nil }
    }
    #expect(replies.suffix(2) == ["seen", "hint"])
  }
}
