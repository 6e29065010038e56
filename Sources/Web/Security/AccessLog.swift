import Hummingbird
import Logging

/// One line a request: what was asked, in the form of the route, what came of it and how long it took.
///
/// Never the address itself: a personal link is a secret, and a query may be one. Of what the intranet reports there is
/// no line: with it, the log would tell when somebody did something there that no story waits for.
struct AccessLog: RouterMiddleware {
  let logger: Logger

  /// Where events come in.
  private static let silent: Set<String> = ["/api/v1/events", "/api/v1/webhooks/events"]

  func handle(
    _ request: Request, context: PageRequestContext,
    next: @concurrent (Request, PageRequestContext) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let response = try await next(request, context)
    let time = (clock.now - start) / .milliseconds(1)
    let route = context.endpointPath ?? "-"
    guard request.method != .post || !Self.silent.contains(route) else { return response }
    logger.info("\(request.method) \(route) \(response.status.code) \((time * 10).rounded() / 10) ms")
    return response
  }
}
