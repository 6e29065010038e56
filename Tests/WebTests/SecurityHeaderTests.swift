import HTTPTypes
import Onboarding
import Testing

@testable import Web

@Suite struct SecurityHeaderTests {
  @Test func `every page forbids what it does not need, and is kept by nobody`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee()
    let team = try await pages.team()
    _ = try await noor.submit("/tours/visit/begin", on: try await noor.get("/start"))
    let shown = [
      try await pages.visitor().get("/"), try await pages.visitor().get("/start"),
      try await pages.visitor().get(try await pages.link(for: .webTeam)), try await noor.get("/start"),
      try await noor.get("/tours/visit"), try await noor.get("/nergens"), try await noor.get("/team"),
      try await noor.post("/tours/visit"), try await team.get("/team"), try await team.get("/team/feedback"),
      try await team.get("/team/stories/visit/completion.csv"),
    ]
    for page in shown {
      #expect(page.header("Content-Security-Policy") == SecurityHeaders.policy)
      #expect(page.header("Referrer-Policy") == "no-referrer")
      #expect(page.header("X-Content-Type-Options") == "nosniff")
      #expect(page.header("Cross-Origin-Opener-Policy") == "same-origin")
      #expect(page.header("Permissions-Policy") != nil)
      #expect(page.header("Cache-Control") == "no-store")
    }
  }

  @Test func `no page holds a script or a style of its own, or asks another host`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee()
    _ = try await noor.submit("/tours/visit/begin", on: try await noor.get("/start"))
    for path in ["/", "/start", "/tours/visit", "/nergens"] {
      let page = try await noor.get(path).text
      #expect(!page.contains("<style") && !page.contains(" style=") && !page.contains(" onclick"))
      #expect(page.matches(of: /<script[^>]*>[^<]/).isEmpty)
      #expect(page.matches(of: /(?:src|href)="(?:https?:)?\/\//).isEmpty)
    }
  }

  @Test func `the head of a page is the page without its body, and takes no turn`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee()
    let page = try await noor.get("/start")
    let head = try await noor.head("/start")
    #expect(head.status == 200 && head.bytes.isEmpty)
    #expect(head.headers[.contentType] == page.headers[.contentType])
    #expect(try await pages.visitor().head("/nergens").status == 404)
  }
}
