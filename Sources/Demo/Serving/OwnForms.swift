import HTTPTypes
import Hummingbird

/// Takes forms from its own pages alone.
struct OwnForms: RouterMiddleware {
  func handle(
    _ request: Request, context: DemoContext,
    next: @concurrent (Request, DemoContext) async throws -> Response
  ) async throws -> Response {
    guard request.method == .post, let origin = request.headers[.origin], let host = request.head.authority
    else { return try await next(request, context) }
    guard origin.lowercased().hasSuffix("://" + host.lowercased()) else { throw DemoProblem.foreign }
    return try await next(request, context)
  }
}
