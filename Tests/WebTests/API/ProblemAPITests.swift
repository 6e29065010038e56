import HTTPTypes
import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct ProblemAPITests {
  let pages: Pages

  init() throws { pages = try Pages() }

  @Test(arguments: [
    "now", "stories", "tours/visit", "tours/visit/visits", "tours/visit/turns", "tours/visit/language",
    "events", "feedback", "preview",
  ])
  func `without a session nothing is told`(path: String) async throws {
    let gets = ["now", "stories", "tours/visit", "preview"].contains(path)
    for authorization in [nil, "Bearer", "Bearer x", "Basic YTpi", "Bearer " + Token(from: .system).secret] {
      var stranger = pages.stranger
      stranger.authorization = authorization
      let answer =
        gets
        ? try await stranger.get(path)
        : path.hasSuffix("language") ? try await stranger.put(path, "{}") : try await stranger.post(path)
      #expect(answer.status == 401)
      #expect(answer.problem == "session-over")
      #expect(answer.answer.headers[.wwwAuthenticate] == "Bearer")
    }
  }

  @Test func `a cookie lets nobody in`() async throws {
    let noor = try await pages.employee()
    #expect(try await noor.get("/start").status == 200)
    #expect(try await noor.get("/api/v1/now").status == 401)
  }

  @Test func `a session that ended lets nobody in`() async throws {
    let employee = try await pages.world.onboarding.employee(namedOrNew: "Noor")
    let session = try #require(try await pages.world.onboarding.beginOverlay(for: employee.id))
    let noor = APIClient(pages: pages, authorization: "bearer " + session.token.secret)
    #expect(try await noor.get("now").status == 200)
    try await pages.world.onboarding.endOverlay(session.token)
    #expect(try await noor.get("now").problem == "session-over")
  }

  @Test(arguments: ["", "nergens", "v1", "v2/now", "v1/nergens", "v1//now", "v1/tours", "v1/problems/x"])
  func `an address that leads nowhere is a problem of its own`(path: String) async throws {
    let answer = try await pages.stranger.get("/api/" + path)
    #expect(answer.status == 404)
    #expect(answer.problem == "not-found")
    #expect(answer["status"] == .number(404))
  }

  @Test(arguments: [HTTPRequest.Method.put, .delete, .patch, .options, .trace])
  func `another method is told which there are`(method: HTTPRequest.Method) async throws {
    let answer = try await pages.stranger.send(method, "preview")
    #expect(answer.status == 405)
    #expect(answer.problem == "method-not-allowed")
    #expect(answer.answer.headers[.allow] == "GET, POST")
  }

  @Test func `the head is that of the whole`() async throws {
    #expect(try await pages.stranger.send(.head, "hello").status == 200)
    #expect(try await pages.stranger.send(.head, "events").status == 405)
  }

  @Test func `a body that is too long is refused`() async throws {
    let noor = try await pages.overlay()
    let long = #"{"event":"\#(String(repeating: "x", count: 70_000))"}"#
    let answer = try await noor.post("events", long)
    #expect(answer.status == 413)
    #expect(answer.problem == "too-large")
  }

  @Test(arguments: [nil, "text/plain", "application/x-www-form-urlencoded"])
  func `another content type is refused`(type: String?) async throws {
    let noor = try await pages.overlay()
    let answer = try await noor.send(.post, "events", Array(#"{"event":"x"}"#.utf8), type: type)
    #expect(answer.problem == "bad-request")
  }

  @Test func `every problem is told in words`() async throws {
    for name in APIProblem.Name.allCases {
      for language in ["nl", "en"] {
        var stranger = pages.stranger
        stranger.language = language
        let answer = try await stranger.get("/api/v1/problems/" + name.rawValue)
        #expect(answer.status == 200)
        #expect(answer.problem == name.rawValue)
        #expect(answer["status"] == .number(Double(name.status.code)))
        #expect(answer["title"].text?.isEmpty == false)
        #expect(answer["detail"].text?.isEmpty == false)
        #expect(answer.answer.headers[.contentLanguage] == language)
      }
    }
  }

  @Test func `who was erased is nobody`() async throws {
    let noor = try await pages.overlay(of: "Noor")
    let employee = try await pages.world.onboarding.employee(namedOrNew: "Noor")
    try await pages.world.onboarding.erase(employee.id)
    #expect(try await noor.get("now").problem == "session-over")
  }

  @Test func `a story that fails says so and so does the log`() async throws {
    let pages = try Pages(stories: [.failing])
    let answer = try await pages.overlay().turn("fout", 0, #"{"type":"begin"}"#)
    #expect(answer.status == 500)
    #expect(answer.problem == "story-fault")
    #expect(pages.log.all.contains { $0.contains("error") && $0.contains("fout") })
  }

  @Test func `pages tell their problems as pages`() async throws {
    let answer = try await pages.visitor().get("/nergens")
    #expect(answer.headers[.contentType]?.hasPrefix("text/html") == true)
  }
}

extension PublishedStory {
  /// Fails as it begins.
  fileprivate static let failing = PublishedStory.text(
    """
    <story id="fout" xml:lang="nl" guide="vicky"><title>Fout</title><summary>Loopt vast.</summary>
      <variables><integer name="n" min="0" max="9" initial="0"/></variables>
      <scene id="s" title="S"><choose id="c"><option id="a" when="n gt 5">A</option></choose><end id="e" outcome="completed">Klaar.</end></scene>
    </story>
    """)
}
