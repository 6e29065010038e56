import HTTPTypes
import Hummingbird
import Onboarding

/// The small window in which somebody whom no intranet signs for lets Vicky come along: it knows her by the session of
/// her personal link, and hands a code to the page that opened it.
struct SignInController: Sendable {
  let site: Site
  let codes: SignInCodes

  static let path = "/embed/sign-in"

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/embed/sign-in", use: show)
    router.post("/embed/sign-in", use: agree)
  }

  @Sendable func show(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let query = request.uri.queryParameters
    let wish = SignInWish(query["origin"], query["nonce"], site.origins)
    guard let wish else { return page(.refused, request) }
    do {
      let visit = try await site.gate.employee(request)
      let employee = try await site.onboarding.employee(visit.employee)
      return page(.offered(employee, wish), request, visit: visit.visit)
    } catch is Problem {
      return page(.unknown(wish), request)
    }
  }

  /// Her button: makes the code.
  @Sendable func agree(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    guard let wish = SignInWish(form["origin"], form["nonce"], site.origins) else {
      return page(.refused, request, visit: visit.visit)
    }
    let code = codes.make(for: visit.employee, at: wish.origin, now: site.onboarding.now, from: .system)
    return page(.agreed(wish, code: code), request, visit: visit.visit)
  }

  private func page(_ state: SignInContext.State, _ request: Request, visit: Visit? = nil) -> Response {
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let content = SignInContext(state, SignInTexts.of(texts.language))
    var status = HTTPResponse.Status.ok
    if case .refused = state { status = .forbidden }
    var response = Page(
      template: "signIn", texts: texts, title: content.title, visit: visit,
      portrait: site.casting.host("vriendelijk", "blij"), status: status, content: content
    ).response(with: site.templates)
    // The page that opened this window must be able to hear it.
    for (name, value) in SecurityHeaders.openedElsewhere { response.headers[name] = value }
    return response
  }
}
