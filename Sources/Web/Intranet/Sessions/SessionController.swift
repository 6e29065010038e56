import Authoring
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Logging
import Onboarding
import StoryEngine
import StoryModel

/// The sessions of the overlay: begun with what the intranet signed or with a code of the sign-in window, alike from
/// then on.
struct SessionController: Sendable {
  let site: Site
  let codes: SignInCodes

  func addRoutes(to router: Router<PageRequestContext>) {
    let routes = APIRoutes(router)
    routes.on("sessions", [.post: begin])
    routes.on("sessions/renewal", [.post: renew])
    routes.on("sessions/current", [.delete: end])
  }

  @Sendable func begin(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let body = try await JSONBody.read(request)
    let employee =
      if let code = try body.optionalText("code") {
        try spend(code, request, context)
      } else {
        try await employee(by: try body.text("token"), request, context)
      }
    guard let start = try await site.onboarding.beginOverlay(for: employee) else {
      throw APIProblem(.notKnown)
    }
    return try await answer(start, request)
  }

  /// A new session in the place of one that goes on still.
  @Sendable func renew(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    guard let token = APIGate(site: site).bearer(request),
      let start = try await site.onboarding.renewOverlay(token)
    else { throw APIProblem(.sessionOver) }
    return try await answer(start, request)
  }

  /// Ends a session; one that is not there is ended already.
  @Sendable func end(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    if let token = APIGate(site: site).bearer(request) { try await site.onboarding.endOverlay(token) }
    return .noContent
  }

  private func spend(_ code: String, _ request: Request, _ context: PageRequestContext) throws -> EmployeeID {
    let origin = request.headers[.origin] ?? ""
    guard let employee = codes.spend(code, at: origin, now: site.onboarding.now) else {
      context.logger.warning("a sign-in code was refused: it is over, was used before, or is of another site")
      throw APIProblem(.tokenRefused)
    }
    return employee
  }

  /// Why a token is refused stands in the log alone: who brings it might be trying keys.
  private func employee(
    by token: String, _ request: Request, _ context: PageRequestContext
  ) async throws -> EmployeeID {
    do {
      guard let keys = site.settings.identity else { throw TokenFault.noKeys }
      let token = try await IntranetToken(
        token, keys: keys,
        .init(
          audience: site.address.origin, origin: request.headers[.origin], now: site.onboarding.now.seconds))
      guard let employee = try await site.onboarding.employee(for: token.identity) else {
        context.logger.warning(
          "somebody whom the intranet signed for is not known, and is not let in as a newcomer with a name of her own"
        )
        throw APIProblem(.notKnown)
      }
      return employee
    } catch let fault as TokenFault {
      context.logger.warning("a token of the intranet was refused: \(fault)")
      throw APIProblem(.tokenRefused)
    }
  }

  private func answer(_ start: SessionStart, _ request: Request) async throws -> Response {
    guard case .employee(let id) = start.role else { throw APIProblem(.sessionOver) }
    let employee = try await site.onboarding.employee(id)
    let own = employee.facts.language
    let texts =
      own.isEmpty ? InterfaceTexts.preferred(request.headers[.acceptLanguage]) : InterfaceTexts.of(own)
    var line = JSONLine()
    line.add("session", start.token.secret)
    line.add("expires", Self.written(start.expiresAt))
    line.add("limit", Self.written(start.limit ?? start.expiresAt))
    line.add("person", id.text)
    line.add("name", employee.facts.firstName.isEmpty ? employee.name : employee.facts.firstName)
    line.add("language", texts.language)
    return .json(line, status: .created)
  }

  /// `2026-11-24T16:15:00Z`.
  private static func written(_ instant: Instant) -> String {
    Date(timeIntervalSince1970: Double(instant.seconds)).ISO8601Format()
  }
}
