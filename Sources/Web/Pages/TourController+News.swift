import HTTPTypes
import Hummingbird
import Onboarding
import ServiceLifecycle

extension TourController {
  /// How long a browser waits for news before it asks again.
  private static let patience = Duration.seconds(20)

  /// The page as it is now, as soon as the tour is at another turn than the one that is shown; nothing (204) where it
  /// stays there for a while.
  ///
  /// For a page that somebody looks at. She does not come back by it: she never left.
  @Sendable func news(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let id = TourID(visit.employee, try context.story())
    guard let shown = request.uri.queryParameters["turn"].flatMap({ Int($0) }) else { throw Problem.badForm }
    let deadline = ContinuousClock.now + Self.patience
    while true {
      let listening = site.onboarding.news.listen(to: visit.employee)
      let tour = try await site.onboarding.look(at: id, mayArrive: false)
      guard tour.turn == shown else { break }
      let left = deadline - ContinuousClock.now
      guard left > .zero, await listening.hears(within: left) else { return Response(status: .noContent) }
    }
    let tour = try await site.onboarding.look(at: id)
    guard tour.hasBegun else { return .seeOther("/start") }
    return try await TourPage(tour, id, visit, at: site).page().response(with: site.templates)
  }
}

extension TourNews.Listening {
  /// Whether a tour moves within some time; no where the server stops first, which waits for nobody who listens.
  func hears(within time: Duration) async -> Bool {
    await cancelWhenGracefulShutdown { await self.changed(within: time) }
  }
}
