import Onboarding
import OnboardingTestSupport
import Testing

@Suite struct AccessTests {
  private let world = TestWorld()

  private var onboarding: Onboarding { world.onboarding }

  @Test func aLinkIsTradedForASessionAndMayBeTradedAgain() async throws {
    let noor = try await onboarding.addEmployee(NewEmployee(name: "Noor"))
    let link = try await onboarding.invite(.employee(noor.id)).token
    #expect(try await onboarding.linkLetsIn(link) == .employee(noor.id))
    let first = try #require(try await onboarding.trade(link))
    let second = try #require(try await onboarding.trade(link))
    #expect(first.token != second.token)
    #expect(try await onboarding.session(first.token) == .employee(noor.id))
    try await onboarding.signOut(first.token)
    #expect(try await onboarding.session(first.token) == nil)
    #expect(try await onboarding.session(second.token) == .employee(noor.id))
  }

  @Test func aLinkIsNoSessionAndASessionNoLink() async throws {
    let link = try await onboarding.invite(.webTeam).token
    #expect(try await onboarding.session(link) == nil)
    let session = try #require(try await onboarding.trade(link)).token
    #expect(try await onboarding.trade(session) == nil)
  }

  @Test func linksAndSessionsExpire() async throws {
    let link = try await onboarding.invite(.webTeam).token
    let session = try #require(try await onboarding.trade(link)).token
    world.clock.advance(seconds: 12 * 3600 - 1)
    #expect(try await onboarding.session(session) == .webTeam)
    world.clock.advance(seconds: 1)
    #expect(try await onboarding.session(session) == nil)
    world.clock.advance(days: 14)
    #expect(try await onboarding.linkLetsIn(link) == nil)
    #expect(try await onboarding.trade(link) == nil)
  }

  @Test func revokingEndsLinksAndSessionsOfThatRoleAlone() async throws {
    let noor = try await onboarding.addEmployee(NewEmployee(name: "Noor"))
    let link = try await onboarding.invite(.employee(noor.id)).token
    let session = try #require(try await onboarding.trade(link)).token
    let team = try await onboarding.invite(.webTeam).token
    try await onboarding.revoke(.employee(noor.id))
    #expect(try await onboarding.linkLetsIn(link) == nil)
    #expect(try await onboarding.session(session) == nil)
    #expect(try await onboarding.linkLetsIn(team) == .webTeam)
  }

  @Test func tokensAreLongAndDoNotPrint() throws {
    let token = Token(from: .system)
    #expect(token.secret.utf8.count == 32)
    #expect(!"\(token)".contains(token.secret))
    #expect(Token(token.secret) == token)
    #expect(Token("short") == nil)
    #expect(Token(String(repeating: "é", count: 16)) == nil)
    #expect(token.hash.bytes.count == 32)
  }

  @Test func everybodyIsInvitedByName() async throws {
    _ = try await onboarding.importEmployees(["Sam", "noor", "Ali"].map { NewEmployee(name: $0) })
    #expect(try await onboarding.inviteAll().map { $0.employee?.name } == ["Ali", "noor", "Sam"])
  }
}
