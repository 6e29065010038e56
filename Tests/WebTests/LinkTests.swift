import HTTPTypes
import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

@testable import Web

@Suite struct LinkTests {
  @Test func `looking at a link changes nothing, however often`() async throws {
    let pages = try Pages()
    let link = try await pages.link(for: .webTeam)
    let visitor = pages.visitor()
    for _ in 0..<3 {
      let page = try await visitor.get(link)
      #expect(page.status == 200 && page.headers[.setCookie] == nil)
    }
    #expect(try await visitor.get("/team").status == 401)
    #expect(try await visitor.post(link).location == "/team")
  }

  @Test func `its button gives a session cookie and a clean address`() async throws {
    let pages = try Pages()
    let visitor = pages.visitor()
    let noor = try await pages.world.onboarding.employee(namedOrNew: "Noor")
    let link = try await pages.link(for: .employee(noor.id))
    let answer = try await visitor.submit(link, on: try await visitor.get(link))
    #expect(answer.status == 303 && answer.location == "/start")
    let cookie = try #require(answer.headers[.setCookie])
    #expect(cookie.hasPrefix("vicky="))
    #expect(cookie.contains("; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax"))
    #expect(!cookie.contains("Secure") && !cookie.contains(link.dropFirst(3)))
    #expect(try await visitor.get("/").location == "/start")
  }

  @Test func `over TLS the cookie is for TLS and this host alone`() async throws {
    let pages = try Pages(settings: WebSettings(publicURL: "https://vicky.example.org"))
    let visitor = pages.visitor()
    let answer = try await visitor.post(try await pages.link(for: .webTeam))
    let cookie = try #require(answer.headers[.setCookie])
    #expect(cookie.hasPrefix("__Host-vicky-team=") && cookie.hasSuffix("; Secure"))
    #expect(try await visitor.get("/team").status == 200)
  }

  @Test(arguments: ["/l/x", "/l/" + String(repeating: "a", count: 32), "/l/%00", "/l/../start"])
  func `a link that nobody made is gone`(path: String) async throws {
    let pages = try Pages()
    #expect([404, 410].contains(try await pages.visitor().get(path).status))
    #expect([404, 410].contains(try await pages.visitor().post(path).status))
  }

  @Test func `a link that expired or was revoked is gone, and so is its session`() async throws {
    let pages = try Pages()
    let noor = try await pages.world.onboarding.employee(namedOrNew: "Noor")
    let (old, revoked) = (try await pages.link(for: .webTeam), try await pages.link(for: .employee(noor.id)))
    let visitor = pages.visitor()
    #expect(try await visitor.post(revoked).status == 303)
    try await pages.world.onboarding.revoke(.employee(noor.id))
    #expect(try await visitor.get(revoked).status == 410)
    #expect(try await visitor.get("/start").status == 401)
    pages.world.clock.advance(days: 14)
    #expect(try await visitor.post(old).status == 410)
  }

  @Test func `signing out ends the session and takes the cookie away`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee()
    let cookies = noor.cookieHeader
    let answer = try await noor.submit("/sign-out", on: try await noor.get("/start"))
    #expect(answer.status == 303 && answer.location == "/")
    #expect(noor.cookieHeader.isEmpty)
    #expect(try await noor.get("/", headers: [.cookie: cookies]).status == 200)
    #expect(try await noor.get("/start", headers: [.cookie: cookies]).status == 401)
  }

  @Test func `employee and web team may be in at once, each on their own pages`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee()
    #expect(try await noor.get("/team").status == 403)
    #expect(try await noor.get("/team/stories/visit/completion.csv").status == 403)
    #expect(try await pages.team().get("/start").status == 403)
    _ = try await noor.post(try await pages.link(for: .webTeam))
    #expect(try await noor.get("/team").status == 200)
    #expect(try await noor.get("/start").status == 200)
  }

  @Test func `no secret is logged`() async throws {
    let pages = try Pages()
    let visitor = pages.visitor()
    let link = try await pages.link(for: .webTeam)
    _ = try await visitor.get(link + "?naam=geheim")
    _ = try await visitor.post(link)
    _ = try await visitor.get("/team?x=geheim")
    _ = try await visitor.get("/l/weg")
    _ = try await visitor.get(link + "/en-verder")
    let session = try #require(visitor.cookieHeader.split(separator: "=").last)
    let secrets = [String(link.dropFirst(3)), String(session)]
    #expect(pages.log.all.count == 5)
    for line in pages.log.all {
      #expect(!line.contains("geheim") && !line.contains("en-verder"))
      for secret in secrets { #expect(!line.contains(secret)) }
    }
    #expect(pages.log.all[0].contains("GET /l/") && pages.log.all[0].contains("200"))
  }
}
