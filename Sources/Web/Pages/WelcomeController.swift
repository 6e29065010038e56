import HTTPTypes
import Hummingbird
import Onboarding

/// The front door: home for who has a session, a friendly page for who has none.
struct WelcomeController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/", use: welcome)
    router.post("/sign-out", use: signOut)
  }

  @Sendable func welcome(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    if let visit = try await site.gate.visits(request).first { return .seeOther(visit.home) }
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    return Page(
      template: "welcome", texts: texts, title: texts.welcome.title, portrait: site.casting.host("blij"),
      content: WelcomeContext(contact: site.contact)
    ).response(with: site.templates)
  }

  /// Ends every session of this browser: whoever shares the computer finds nothing.
  @Sendable func signOut(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visits = try await site.gate.visits(request)
    _ = try await Form.read(request, at: site) { seal in
      visits.isEmpty || visits.contains { FormSeal.fits(seal, $0.token) }
    }
    for visit in visits { try await site.onboarding.signOut(visit.token) }
    var response = Response.seeOther("/")
    for line in site.gate.cookies.removals {
      response.headers.append(HTTPField(name: .setCookie, value: line))
    }
    return response
  }
}
