import HTTPTypes
import Hummingbird

/// What every answer tells the browser to forbid.
struct SecurityHeaders: RouterMiddleware {
  func handle(
    _ request: Request, context: PageRequestContext,
    next: @concurrent (Request, PageRequestContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.everywhere { response.headers[name] = value }
    // What the overlay shows on other sites, and its sign-in window, which talks to one, say so themselves.
    for (name, value) in Self.atHome where !response.headers.contains(name) { response.headers[name] = value }
    // A drawing brings a stricter one of its own.
    if !response.headers.contains(.contentSecurityPolicy) {
      response.headers[.contentSecurityPolicy] = Self.policy
    }
    if !response.headers.contains(.cacheControl) { response.headers[.cacheControl] = "no-store" }
    return response
  }

  /// No inline script or style, nothing from another host, nobody's frame.
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  /// For a drawing that somebody opens by itself: it may show, and do nothing.
  static let drawingPolicy = policy + "; sandbox"

  private static let everywhere = fields([
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
  ])

  /// Where nothing else is said.
  private static let atHome = fields([
    ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
  ])

  /// For what pages of other sites show: `Cross-Origin-Resource-Policy: cross-origin`.
  static let shownElsewhere = fields([("Cross-Origin-Resource-Policy", "cross-origin")])

  /// For a window that another site opened and listens to.
  static let openedElsewhere = fields([("Cross-Origin-Opener-Policy", "unsafe-none")])

  private static func fields(_ values: [(String, String)]) -> [(HTTPField.Name, String)] {
    values.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
  }
}
