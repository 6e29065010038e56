import HTTPTypes
import Hummingbird
import Onboarding

extension TourController {
  /// How long a browser waits for news before it asks again, in seconds.
  private static let patience = 20

  /// The page as it is now, as soon as the tour is at another turn than the one that is shown; nothing (204) where it
  /// stays there for a while.
  ///
  /// For a page that somebody looks at. She does not come back by it: where the story was published anew meanwhile, the
  /// page stays as it is until she answers, or opens it again.
  @Sendable func news(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let id = TourID(visit.employee, try context.story())
    guard let shown = request.uri.queryParameters["turn"].flatMap({ Int($0) }) else { throw Problem.badForm }
    let news = site.onboarding.news
    return try await LongPoll(request, context, wait: Self.patience).response(
      listening: { news.listen(to: visit.employee) },
      reading: {
        let visit = try await site.gate.employee(request)
        guard try await site.onboarding.glance(at: id).turn != shown else { return nil }
        let tour = try await site.onboarding.look(at: id, mayArrive: false)
        guard !tour.isUnshown else { return nil }
        guard tour.hasBegun else { return .seeOther("/start") }
        return try await TourPage(tour, id, visit, at: site).page().response(with: site.templates)
      })
  }
}
