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
    // A drawing brings a stricter one of its own.
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] = Self.policy
    }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }

  /// No inline script or style, nothing from another host, nobody's frame.
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  /// For a drawing that somebody opens by itself: it may show, and do nothing.
  static let drawingPolicy = policy + "; sandbox"

  private static let everywhere: [(HTTPField.Name, String)] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
  ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
