import HTTPTypes
import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

/// Whose session ends while she waits is told nothing more.
@Suite struct EndedSessionAPITests {
  let pages: Pages
  let noor: APIClient

  init() async throws {
    pages = try Pages()
    noor = try await pages.overlay()
    _ = try await noor.turn("visit", 0, #"{"type":"begin"}"#)
  }

  enum End: CaseIterable { case signedOut, revoked, erased }

  private func end(_ how: End) async throws {
    let onboarding = pages.world.onboarding
    let employee = try await onboarding.employee(namedOrNew: "Noor van der Wal").id
    switch how {
    case .signedOut: _ = try await noor.send(.delete, "sessions/current")
    case .revoked: try await onboarding.revoke(.employee(employee))
    case .erased: try await onboarding.erase(employee)
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: End.allCases, ["tours/visit?turn=1", "now?stamp="])
  func `an open poll ends with it`(how: End, path: String) async throws {
    var path = path
    if path.hasSuffix("=") { path += try #require(try await noor.get("now")["stamp"].text) }
    let asked = path + "&wait=25"
    async let answer = noor.get(asked)
    while pages.world.onboarding.news.waiting == 0 { await Task.yield() }
    let start = ContinuousClock.now
    try await end(how)
    #expect(try await answer.problem == "session-over")
    #expect(.now - start < .seconds(10), "at once")
  }
}
