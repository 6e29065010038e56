import Authoring
import Foundation
import HTTPTypes
import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

@testable import Web

/// From which sites scripts may call, and what pages of other sites may show.
@Suite struct OriginTests {
  private func pages(_ settings: WebSettings? = nil) throws -> Pages {
    try Pages(
      settings: settings
        ?? WebSettings(
          publicURL: IntranetPage.vicky, intranets: [IntranetPage.intranet, "http://wiki.test:8080"]))
  }

  @Test func `browsers ask leave for a call, and a page of the intranet gets it`() async throws {
    let pages = try pages()
    let answer = try await IntranetPage(pages: pages).call(
      .options, "/api/v1/sessions",
      headers: [.accessControlRequestMethod: "POST", .accessControlRequestHeaders: "content-type"])
    #expect(answer.status == 204)
    #expect(answer.headers[.accessControlAllowOrigin] == IntranetPage.intranet)
    #expect(answer.headers[.accessControlAllowHeaders] == "authorization, content-type")
    #expect(answer.headers[.accessControlAllowMethods] == "GET, POST, PUT, DELETE")
    #expect(answer.headers[.accessControlMaxAge] == "600")
    #expect(answer.headers[.accessControlAllowCredentials] == nil)
    #expect(answer.headers[.vary] == "Origin")
  }

  @Test(arguments: ["http://wiki.test:8080", IntranetPage.intranet])
  func `an intranet reads its answers, problems too, and never with cookies`(origin: String) async throws {
    let page = IntranetPage(pages: try pages(), origin: origin)
    for answer in [
      try await page.get("/api/v1/hello?language=nl"), try await page.get("/api/v1/now"),
      try await page.get("/api/v1/nergens"), try await page.post("/api/v1/sessions", "geen json"),
      try await page.call(.delete, "/api/v1/hello"),
    ] {
      #expect(answer.headers[.accessControlAllowOrigin] == origin)
      #expect(answer.headers[.accessControlAllowCredentials] == nil)
      #expect(answer.headers[.vary]?.contains("Origin") == true)
    }
  }

  @Test(arguments: [
    "https://elders.test", "null", "https://intranet.test.elders.test", "http://intranet.test",
    "https://intranet.test:8443", "https://sub.intranet.test", "http://wiki.test", "HTTPS://INTRANET.TEST",
    "https://intranet.test/", "",
  ])
  func `a page of another site gets nothing, and may not read even that`(origin: String) async throws {
    let pages = try pages()
    let page = IntranetPage(pages: pages, origin: origin)
    for answer in [
      try await page.call(.options, "/api/v1/now", headers: [.accessControlRequestMethod: "GET"]),
      try await page.get("/api/v1/hello?language=nl"), try await page.get("/api/v1/now"),
      try await page.post("/api/v1/sessions", "{\"code\":\"x\"}"), try await page.get("/api/v1/nergens"),
    ] {
      #expect(answer.status == 403 && answer.problem == "not-allowed-here")
      #expect(answer.headers[.accessControlAllowOrigin] == nil)
    }
  }

  @Test func `our own pages and who calls from no page may call`() async throws {
    let pages = try pages()
    for origin in [IntranetPage.vicky, nil] {
      let answer = try await IntranetPage(pages: pages, origin: origin).get("/api/v1/hello?language=nl")
      #expect(answer.status == 200 && answer.headers[.accessControlAllowOrigin] == nil)
    }
  }

  @Test func `what is no origin lets nobody in`() async throws {
    let pages = try pages(
      WebSettings(intranets: ["*", "https://intranet.test/path", "intranet.test", "null"]))
    for origin in ["https://intranet.test", "null", "*", "intranet.test"] {
      #expect(try await IntranetPage(pages: pages, origin: origin).get("/api/v1/now").status == 403)
    }
  }

  @Test(arguments: [
    ("https://Intranet.Test", "https://intranet.test"),
    ("https://intranet.test:443", "https://intranet.test"),
    ("http://intranet.test:80", "http://intranet.test"),
    ("http://intranet.test:443", "http://intranet.test:443"),
    ("http://127.0.0.1:9301", "http://127.0.0.1:9301"), ("http://[::1]:80", "http://[::1]"),
    ("https://intranet.test/", nil), ("https://intranet.test/wiki", nil), ("ftp://intranet.test", nil),
    ("https://", nil), ("intranet.test", nil), ("https://a@intranet.test", nil),
    ("https://intranet.test:0", nil),
    ("https://intranet.test:99999", nil), ("https://intranet.test:", nil), ("https://intra net.test", nil),
    ("https://intranët.test", nil), ("https://*.test", nil), ("https://intranet.test?x", nil),
    ("https://[x]", nil),
    ("https://intranet.test:+80", nil), ("null", nil), ("", nil),
  ])
  func `an origin is scheme, host and port, as browsers write them`(text: String, written: String?) {
    #expect(WebOrigin.normalised(text) == written)
  }

  @Test func `pages of the intranet show drawings and media, and read captions`() async throws {
    let folder = Pages.project.path
    let cast = try CastLoader.load(folder: folder + "/personas").cast
    let news = try StoryLoader.load(path: folder + "/stories/nieuws", cast: cast)
    let pages = try Pages(
      stories: [try #require(PublishedStory(news))],
      settings: WebSettings(
        publicURL: IntranetPage.vicky, personas: folder + "/personas", intranets: [IntranetPage.intranet]))
    let site = try Site(pages.world.onboarding, settings: WebSettings())
    let page = IntranetPage(pages: pages)
    let drawing = try await page.get("/personas/vicky/blij.svg")
    #expect(drawing.header("Cross-Origin-Resource-Policy") == "cross-origin")
    let captions = "/stories/nieuws/media/zes-bruggen.nl.vtt"
    #expect(try await page.get(captions).status == 401)
    // Sealed by another server, or for another file.
    #expect(try await page.get(site.mediaSeal.sealed(captions)).status == 401)
    #expect(try await page.get(captions + "?k=").status == 401)
    let noor = try await pages.employee()
    let seen = try await noor.get(captions, headers: [.origin: IntranetPage.intranet])
    #expect(seen.status == 200 && seen.header("Cross-Origin-Resource-Policy") == "cross-origin")
    #expect(
      seen.headers[.accessControlAllowOrigin] == IntranetPage.intranet && seen.headers[.vary] == "Origin")
    let elsewhere = try await noor.get(captions, headers: [.origin: "https://elders.test"])
    #expect(elsewhere.headers[.accessControlAllowOrigin] == nil && elsewhere.headers[.vary] == "Origin")
  }

  @Test func `a sealed address is that of one file`() {
    let seal = MediaSeal()
    let address = "/stories/nieuws/media/zes-bruggen.webm"
    let sealed = seal.sealed(address)
    let key = sealed.dropFirst((address + "?k=").count)
    #expect(sealed.hasPrefix(address + "?k=") && key.count == 32)
    #expect(seal.fits(key, address))
    #expect(!seal.fits(key, "/stories/nieuws/media/komma.svg") && !seal.fits(key.dropLast(), address))
    #expect(!MediaSeal().fits(key, address))
  }

  @Test func `nobody may frame a page, the sign-in window included, nor hear one but that`() async throws {
    let pages = try pages()
    let noor = try await pages.employee()
    let window = "/embed/sign-in?origin=https://intranet.test&nonce=12345678"
    for path in ["/", "/start", "/nergens", window] {
      let page = try await noor.get(path)
      #expect(page.header("Content-Security-Policy")?.contains("frame-ancestors 'none'") == true)
      #expect(page.header("Cross-Origin-Resource-Policy") == "same-origin")
      #expect(
        page.header("Cross-Origin-Opener-Policy") == (path == window ? "unsafe-none" : "same-origin"))
    }
  }
}
