import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

/// Sessions of the overlay: short, and good for nothing else.
@Suite struct OverlayTests {
  private let store = MemoryStore()
  private let world: TestWorld
  private var onboarding: Onboarding { world.onboarding }

  init() { world = TestWorld(store: store) }

  private func begun(_ name: String = "Noor") async throws -> (EmployeeID, SessionStart) {
    let employee = try await onboarding.employee(namedOrNew: name)
    return (employee.id, try #require(try await onboarding.beginOverlay(for: employee.id)))
  }

  @Test func aSessionLetsHerInUntilItIsOver() async throws {
    let (noor, start) = try await begun()
    #expect(start.expiresAt.seconds == world.clock.now.seconds + 900)
    #expect(start.limit?.seconds == world.clock.now.seconds + 8 * 3600)
    world.clock.advance(seconds: 899)
    #expect(try await onboarding.overlaySession(start.token) == noor)
    world.clock.advance(seconds: 1)
    #expect(try await onboarding.overlaySession(start.token) == nil)
    #expect(try await onboarding.renewOverlay(start.token) == nil, "what is over is not renewed")
  }

  @Test func nobodyHasOneWhoIsNotThere() async throws {
    #expect(try await onboarding.beginOverlay(for: EmployeeID("zz")) == nil)
  }

  @Test func itIsNoSessionOfThePagesAndNoLinkAndTheyAreNoneOfIts() async throws {
    let (noor, start) = try await begun()
    #expect(try await onboarding.session(start.token) == nil)
    #expect(try await onboarding.trade(start.token) == nil)
    let link = try await onboarding.invite(.employee(noor)).token
    let session = try #require(try await onboarding.trade(link)).token
    for token in [link, session] {
      #expect(try await onboarding.overlaySession(token) == nil)
      #expect(try await onboarding.renewOverlay(token) == nil)
    }
    let team = try #require(try await onboarding.trade(try await onboarding.invite(.webTeam).token))
    #expect(team.limit == nil)
    #expect(try await onboarding.overlaySession(team.token) == nil)
  }

  @Test func renewingGivesAnotherTokenAndTheOldOneHoldsAMinute() async throws {
    let (noor, first) = try await begun()
    world.clock.advance(seconds: 600)
    #expect(try await onboarding.overlaySession(first.token) == noor)
    let second = try #require(try await onboarding.renewOverlay(first.token))
    #expect(second.token != first.token && second.limit == first.limit)
    #expect(second.expiresAt.seconds == world.clock.now.seconds + 900)
    world.clock.advance(seconds: 59)
    #expect(try await onboarding.overlaySession(first.token) == noor, "another tab asks with it still")
    world.clock.advance(seconds: 1)
    #expect(try await onboarding.overlaySession(first.token) == nil, "not even out of memory")
    #expect(try await onboarding.renewOverlay(first.token) == nil)
    #expect(try await onboarding.overlaySession(second.token) == noor)
  }

  @Test func aPageThatWasLeftBeforeItHeardRenewsOnceMore() async throws {
    let (noor, first) = try await begun()
    world.clock.advance(seconds: 600)
    _ = try await onboarding.renewOverlay(first.token)
    world.clock.advance(seconds: 30)
    let again = try #require(try await onboarding.renewOverlay(first.token))
    #expect(again.limit == first.limit)
    #expect(try await onboarding.overlaySession(again.token) == noor)
    world.clock.advance(seconds: 30)
    #expect(try await onboarding.overlaySession(first.token) == nil, "its minute is not prolonged")
  }

  @Test func theOldOneNeverHoldsLongerThanItWould() async throws {
    let (_, first) = try await begun()
    world.clock.advance(seconds: 880)
    _ = try await onboarding.renewOverlay(first.token)
    world.clock.advance(seconds: 20)
    #expect(try await onboarding.overlaySession(first.token) == nil)
  }

  @Test func whoEndsARenewedOneEndsTheOldOneToo() async throws {
    let (_, first) = try await begun()
    let second = try #require(try await onboarding.renewOverlay(first.token))
    let third = try #require(try await onboarding.renewOverlay(first.token))
    try await onboarding.endOverlay(second.token)
    for start in [first, second, third] {
      #expect(try await onboarding.overlaySession(start.token) == nil)
      #expect(try await onboarding.renewOverlay(start.token) == nil)
    }
  }

  @Test func signingOutOfThePagesEndsAllHersInTheIntranet() async throws {
    let (noor, hers) = try await begun()
    let (sam, his) = try await begun("Sam")
    let session = try #require(try await onboarding.trade(try await onboarding.invite(.employee(noor)).token))
    #expect(try await onboarding.overlaySession(hers.token) == noor)
    let listening = onboarding.news.listen(to: noor)
    try await onboarding.signOut(session.token)
    #expect(await listening.changed(within: .zero), "who waits in one hears of it")
    #expect(try await onboarding.overlaySession(hers.token) == nil)
    #expect(try await onboarding.overlaySession(his.token) == sam)
    let (_, later) = try await begun()
    try await onboarding.signOut(session.token)
    #expect(try await onboarding.overlaySession(later.token) == noor, "a session that is over ends nothing")
  }

  @Test func itIsNotRenewedBeyondItsLimit() async throws {
    var (noor, start) = try await begun()
    let limit = try #require(start.limit)
    while let next = try await onboarding.renewOverlay(start.token) {
      #expect(next.expiresAt <= limit)
      start = next
      if start.expiresAt < limit { world.clock.advance(seconds: 800) }
    }
    #expect(start.expiresAt == limit)
    #expect(try await onboarding.overlaySession(start.token) == noor, "it lasts until then")
    world.clock.advance(seconds: limit.seconds - world.clock.now.seconds)
    #expect(try await onboarding.overlaySession(start.token) == nil)
    noor = try await onboarding.employee(noor).id
    #expect(try await onboarding.beginOverlay(for: noor) != nil, "she may come in again")
  }

  @Test func whatEndsEndsAtOnce() async throws {
    let (noor, ended) = try await begun()
    world.clock.advance(seconds: 1)
    let (_, revoked) = try await begun()
    #expect(try await onboarding.overlaySession(ended.token) == noor)
    #expect(try await onboarding.overlaySession(revoked.token) == noor)
    for round in 0..<2 {
      let listening = onboarding.news.listen(to: noor)
      try await onboarding.endOverlay(ended.token)
      #expect(try await onboarding.overlaySession(ended.token) == nil)
      #expect(await listening.changed(within: .zero) == (round == 0), "who waits in it hears of it")
    }
    #expect(try await onboarding.overlaySession(revoked.token) == noor, "the other tab's goes on")
    try await onboarding.revoke(.employee(noor))
    #expect(try await onboarding.overlaySession(revoked.token) == nil)
    let (_, erased) = try await begun()
    #expect(try await onboarding.overlaySession(erased.token) == noor)
    try await onboarding.erase(noor)
    #expect(try await onboarding.overlaySession(erased.token) == nil)
  }

  /// Another process has a memory of its own.
  @Test func whatAnotherProcessEndsIsSeenWithinTenSeconds() async throws {
    let (noor, start) = try await begun()
    #expect(try await onboarding.overlaySession(start.token) == noor)
    let other = TestWorld(store: store, seed: 8, clock: world.clock).onboarding
    try await other.endOverlay(start.token)
    #expect(try await other.overlaySession(start.token) == nil)
    world.clock.advance(seconds: 9)
    #expect(try await onboarding.overlaySession(start.token) == noor, "it was read a moment ago")
    world.clock.advance(seconds: 1)
    #expect(try await onboarding.overlaySession(start.token) == nil)
  }
}
