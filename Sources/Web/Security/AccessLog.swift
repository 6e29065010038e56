import Hummingbird
import Logging

/// One line a request: what was asked, in the form of the route, what came of it and how long it took.
///
/// Never the address itself: a personal link is a secret, and a query may be one.
struct AccessLog: RouterMiddleware {
  let logger: Logger

  func handle(
    _ request: Request, context: PageRequestContext,
    next: @concurrent (Request, PageRequestContext) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let response = try await next(request, context)
    let time = (clock.now - start) / .milliseconds(1)
    let route = context.endpointPath ?? "-"
    logger.info("\(request.method) \(route) \(response.status.code) \((time * 10).rounded() / 10) ms")
    return response
  }
}
