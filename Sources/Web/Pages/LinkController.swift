import HTTPTypes
import Hummingbird
import Onboarding
import StoryModel

/// Personal links: looking at one changes nothing, its button trades it for a session and a clean address.
struct LinkController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/l/:token", use: show)
    router.post("/l/:token", use: open)
  }

  @Sendable func show(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let token = try context.token()
    guard let role = try await site.onboarding.linkLetsIn(token) else { throw Problem.linkGone }
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    return Page(
      template: "openLink", texts: texts, title: texts.openLink.title, csrf: FormSeal.of(token),
      portrait: site.casting.host("vriendelijk"),
      content: OpenLinkContext(
        action: "/l/\(token.secret)",
        invitation: role == .webTeam ? texts.openLink.leadTeam : texts.openLink.lead)
    ).response(with: site.templates)
  }

  /// Who has the address has the form: the form's seal adds nothing here.
  @Sendable func open(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let token = try context.token()
    _ = try await Form.read(request, at: site) { _ in true }
    guard let session = try await site.onboarding.trade(token) else { throw Problem.linkGone }
    var response = Response.seeOther(session.role == .webTeam ? "/team" : "/start")
    response.headers[.setCookie] = site.gate.cookies.set(session, now: site.onboarding.now.seconds)
    return response
  }
}

extension PageRequestContext {
  fileprivate func token() throws(Problem) -> Token {
    guard let token = Token(parameters.get("token") ?? "") else { throw .linkGone }
    return token
  }
}
