import HTTPTypes
import Hummingbird

/// As strict as an intranet can be: its own files, and Vicky's.
struct DemoHeaders: RouterMiddleware {
  let policy: String

  func handle(
    _ request: Request, context: DemoContext,
    next: @concurrent (Request, DemoContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = policy
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    for (name, value) in Self.everywhere { response.headers[name] = value }
    return response
  }

  /// Nothing inline, nothing from elsewhere but what Vicky needs.
  static func policy(for vicky: String) -> String {
    "default-src 'self'; script-src 'self' \(vicky); connect-src 'self' \(vicky); img-src 'self' \(vicky); "
      + "media-src 'self' \(vicky); object-src 'none'; base-uri 'none'; form-action 'self'; "
      + "frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types vicky"
  }

  private static let everywhere: [(HTTPField.Name, String)] = [
    ("Referrer-Policy", "same-origin"), ("X-Content-Type-Options", "nosniff"),
  ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
