import HTTPTypes
import Hummingbird

/// Lets pages of the allowed intranets call the API and read captions, and pages of nobody else.
///
/// Browsers say from which site a script calls. Who calls from no page, such as a server, says nothing and is judged by
/// what it brings alone.
struct IntranetGate: RouterMiddleware {
  let origins: AllowedOrigins

  func handle(
    _ request: Request, context: PageRequestContext,
    next: @concurrent (Request, PageRequestContext) async throws -> Response
  ) async throws -> Response {
    let path = request.uri.path
    guard path.hasPrefix("/api/") else {
      return try await media(path, request, try await next(request, context))
    }
    guard let origin = request.headers[.origin] else {
      return varied(try await next(request, context))
    }
    guard origins.admits(origin) else {
      guard origins.isOwn(origin, of: request) else {
        return varied(APIProblem(.notAllowedHere).response(to: request))
      }
      return varied(try await next(request, context))
    }
    let isPreflight = request.method == .options && request.headers[.accessControlRequestMethod] != nil
    return admitted(isPreflight ? preflight : try await next(request, context), origin)
  }

  /// What browsers ask before they send a call.
  private var preflight: Response {
    Response(
      status: .noContent,
      headers: [
        .accessControlAllowMethods: "GET, POST, PUT, DELETE",
        .accessControlAllowHeaders: "authorization, content-type",
        .accessControlMaxAge: "600",
      ])
  }

  /// Captions of a film are text that a page reads, for which browsers ask leave.
  private func media(_ path: String, _ request: Request, _ response: Response) async throws -> Response {
    guard path.hasPrefix("/stories/"), path.contains("/media/") else { return response }
    guard let origin = request.headers[.origin], origins.admits(origin) else { return varied(response) }
    return admitted(response, origin)
  }

  private func admitted(_ response: Response, _ origin: String) -> Response {
    var response = varied(response)
    response.headers[.accessControlAllowOrigin] = origin
    return response
  }

  /// The answer is another one for another site, and caches must know.
  private func varied(_ response: Response) -> Response {
    var response = response
    response.headers[.vary] = response.headers[.vary].map { "\($0), Origin" } ?? "Origin"
    return response
  }
}
