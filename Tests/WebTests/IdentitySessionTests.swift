import HTTPTypes
import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

@testable import Web

/// Sessions of the overlay, and the window in which somebody gets one herself.
@Suite struct IdentitySessionTests {
  let pages: Pages
  let page: IntranetPage

  init() async throws {
    pages = try Pages(
      settings: WebSettings(
        publicURL: IntranetPage.vicky, intranets: [IntranetPage.intranet, "https://wiki.test"],
        identity: try await IntranetKeys(file: IntranetSigner.shared.file)))
    page = IntranetPage(pages: pages)
  }

  static let window = "/embed/sign-in?origin=https%3A%2F%2Fintranet.test&nonce=abcDEF12-_"

  private func bearer(_ answer: Answer) -> HTTPFields {
    [.authorization: "Bearer \(answer.field("session") ?? "")"]
  }

  /// Presses the window's button.
  private func agreed(_ visitor: Visitor) async throws -> Answer {
    let shown = try await visitor.get(Self.window)
    return try await visitor.submit("/embed/sign-in", on: shown, headers: [.origin: IntranetPage.vicky])
  }

  private func code(_ answer: Answer) -> String? {
    answer.text.firstMatch(of: /data-code="([^"]*)"/).map { String($0.output.1) }
  }

  private func trade(_ code: String?, from origin: String? = IntranetPage.intranet) async throws -> Answer {
    try await IntranetPage(pages: pages, origin: origin)
      .post("/api/v1/sessions", "{\"code\":\"\(code ?? "")\"}")
  }

  @Test func `a session is the same however it was begun`() async throws {
    let token = try IntranetSigner.shared.token(at: pages.world.clock.now.seconds)
    let first = try await page.begin(token)
    let begun = [first, try await trade(code(try await agreed(try await pages.employee())))]
    for session in begun {
      #expect(session.status == 201 && session.field("name") == "Noor")
      #expect(
        session.field("expires") == "2026-11-23T08:15:00Z" && session.field("limit") == "2026-11-23T16:00:00Z"
      )
      #expect(try await page.get("/api/v1/now", headers: bearer(session)).status == 200)
    }
    #expect(begun[0].field("session") != begun[1].field("session"))
    #expect(try await pages.world.onboarding.employees().count == 1)
  }

  @Test func `it is over after a quarter of an hour, and goes on where it is renewed`() async throws {
    let token = try IntranetSigner.shared.token(at: pages.world.clock.now.seconds)
    let first = try await page.begin(token)
    pages.world.clock.advance(seconds: 899)
    let second = try await page.post("/api/v1/sessions/renewal", headers: bearer(first))
    #expect(second.status == 201 && second.field("session") != first.field("session"))
    #expect(
      second.field("expires") == "2026-11-23T08:29:59Z" && second.field("limit") == first.field("limit"))
    // The old one holds a minute, or until its own end.
    pages.world.clock.advance(seconds: 1)
    #expect(try await page.get("/api/v1/now", headers: bearer(first)).status == 401)
    #expect(try await page.post("/api/v1/sessions/renewal", headers: bearer(first)).problem == "session-over")
    #expect(try await page.get("/api/v1/now", headers: bearer(second)).status == 200)
    pages.world.clock.advance(seconds: 899)
    #expect(try await page.get("/api/v1/now", headers: bearer(second)).status == 401)
    #expect(try await page.post("/api/v1/sessions/renewal", headers: bearer(second)).status == 401)
  }

  @Test func `who signs out is out`() async throws {
    let session = try await page.begin(try IntranetSigner.shared.token(at: pages.world.clock.now.seconds))
    #expect(try await page.call(.delete, "/api/v1/sessions/current", headers: bearer(session)).status == 204)
    #expect(try await page.get("/api/v1/now", headers: bearer(session)).status == 401)
    #expect(try await page.call(.delete, "/api/v1/sessions/current", headers: bearer(session)).status == 204)
  }

  @Test func `a session of the pages is none of the overlay, and the other way round`() async throws {
    let noor = try await pages.employee()
    let cookie = noor.cookieHeader.split(separator: "=").last.map { String($0) } ?? ""
    #expect(try await page.get("/api/v1/now", headers: [.authorization: "Bearer \(cookie)"]).status == 401)
    #expect(try await page.get("/api/v1/now", headers: [.cookie: noor.cookieHeader]).status == 401)
    let session = try await page.begin(try IntranetSigner.shared.token(at: pages.world.clock.now.seconds))
    let worn = "__Host-vicky=\(session.field("session") ?? "")"
    #expect(try await pages.visitor().get("/start", headers: [.cookie: worn]).status == 401)
  }

  @Test func `the window says as whom and where, and looking at it makes no code`() async throws {
    let noor = try await pages.employee()
    let shown = try await noor.get(Self.window)
    #expect(
      shown.status == 200 && shown.words.contains("Noor van der Wal") && shown.words.contains("intranet.test")
    )
    #expect(code(shown) == nil)
    let done = try await agreed(noor)
    #expect(code(done) != nil && done.text.contains("data-origin=\"https://intranet.test\""))
    #expect(
      done.text.contains("data-nonce=\"abcDEF12-_\"") && done.text.contains("src=\"/assets/sign-in.js?"))
    #expect(done.headers[.cacheControl] == "no-store")
    #expect(try await noor.get("/assets/sign-in.js").status == 200)
  }

  @Test func `who has not come in is asked for her link, and may look again`() async throws {
    for visitor in [pages.visitor(), try await pages.team()] {
      let shown = try await visitor.get(Self.window)
      #expect(shown.status == 200 && shown.words.contains("Open je persoonlijke link"))
      #expect(
        shown.hiddenFields(of: "/embed/sign-in") == [
          "origin": "https://intranet.test", "nonce": "abcDEF12-_",
        ])
      #expect(code(shown) == nil)
    }
    let english = try await pages.visitor(language: "en").get(Self.window)
    #expect(english.words.contains("Open your personal link"))
  }

  @Test(arguments: [
    "?origin=https%3A%2F%2Felders.test&nonce=12345678", "?nonce=12345678",
    "?origin=https%3A%2F%2Fintranet.test",
    "?origin=https%3A%2F%2Fintranet.test&nonce=1234567",
    "?origin=https%3A%2F%2Fintranet.test&nonce=1234567%22",
    "?origin=%2A&nonce=12345678", "?origin=null&nonce=12345678", "",
  ])
  func `for a site that is not on the list there is no window`(query: String) async throws {
    let noor = try await pages.employee()
    let shown = try await noor.get("/embed/sign-in" + query)
    #expect(shown.status == 403 && shown.hiddenFields(of: "/embed/sign-in").isEmpty)
    #expect(!shown.text.contains("elders.test"))
  }

  @Test func `another page cannot press the button`() async throws {
    let noor = try await pages.employee()
    let shown = try await noor.get(Self.window)
    let fields = shown.hiddenFields(of: "/embed/sign-in")
    let forged = try await noor.post(
      "/embed/sign-in", ["origin": "https://intranet.test", "nonce": "12345678", "csrf": "0"])
    #expect(forged.status == 403 && code(forged) == nil)
    let foreign = try await noor.submit(
      "/embed/sign-in", on: shown, headers: [.origin: IntranetPage.intranet])
    #expect(foreign.status == 403 && code(foreign) == nil)
    let moved = try await noor.post(
      "/embed/sign-in",
      ["origin": "https://elders.test", "nonce": "12345678", "csrf": fields["csrf"] ?? ""],
      headers: [.origin: IntranetPage.vicky])
    #expect(moved.status == 403 && code(moved) == nil)
  }

  @Test func `a code is good once, for a minute, and on its own site`() async throws {
    let noor = try await pages.employee()
    let used = code(try await agreed(noor))
    #expect(try await trade(used).status == 201)
    #expect(try await trade(used).problem == "token-refused")
    let elsewhere = code(try await agreed(noor))
    #expect(try await trade(elsewhere, from: "https://wiki.test").status == 401)
    // Somebody tried it elsewhere: it is spent.
    #expect(try await trade(elsewhere).status == 401)
    let homeless = code(try await agreed(noor))
    #expect(try await trade(homeless, from: nil).status == 401)
    let inTime = code(try await agreed(noor))
    pages.world.clock.advance(seconds: 59)
    #expect(try await trade(inTime).status == 201)
    let late = code(try await agreed(noor))
    pages.world.clock.advance(seconds: 60)
    #expect(try await trade(late).status == 401)
    #expect(try await trade("x").status == 401)
  }

  @Test func `neither session nor code is logged`() async throws {
    let noor = try await pages.employee()
    let code = try #require(code(try await agreed(noor)))
    let session = try await trade(code)
    _ = try await trade(code)
    _ = try await page.post("/api/v1/sessions/renewal", headers: bearer(session))
    let secret = try #require(session.field("session"))
    for line in pages.log.all {
      #expect(!line.contains(code) && !line.contains(secret) && !line.contains("abcDEF12"))
    }
  }

  @Test(arguments: ["{}", "[]", "{\"token\":7}", "", "{\"code\":null}"])
  func `what brings neither is a bad request`(body: String) async throws {
    let answer = try await page.post("/api/v1/sessions", body)
    #expect(answer.status == 400 && answer.problem == "bad-request")
  }
}
