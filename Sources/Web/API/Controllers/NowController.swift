import Authoring
import Hummingbird
import Onboarding
import StoryEngine
import StoryModel

/// Whether there is anything to do, and in which stories.
struct NowController: Sendable {
  let site: Site

  func addRoutes(to routes: APIRoutes) {
    routes.on("now", [.get: now])
    routes.on("stories", [.get: stories])
  }

  /// What there is to do; nothing, after a while, where it is what the caller knows.
  @Sendable func now(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let gate = APIGate(site: site)
    let desk = try await gate.desk(request)
    let known = request.uri.queryParameters["stamp"].map { String($0) }
    return try await LongPoll(request, context).response(
      listening: { await desk.listen() },
      reading: {
        let desk = try await gate.desk(request)
        let glance = try await desk.glance()
        let writer = try await TourWriter(site, desk)
        return written(glance, writer, unless: known).map { .json($0) }
      })
  }

  /// Nil where its stamp is the one that is known.
  private func written(_ glance: Glance, _ writer: TourWriter, unless known: String?) -> JSONLine? {
    var line = JSONLine()
    line.add("language", glance.language)
    line.add("name", glance.name)
    line.add("busy", glance.busy)
    line.add("fresh", glance.fresh)
    line.add("replies", glance.replies)
    line.add("tour", glance.tour.map { self.tour($0, writer) })
    line.add("events", glance.events)
    // The seals of a server that was started anew are other ones, and so is what a page must know.
    let stamp = Assets.tag(of: line.bytes)
    guard stamp != known else { return nil }
    line.add("stamp", stamp)
    return line
  }

  private func tour(_ tour: OpenTour, _ writer: TourWriter) -> JSONLine {
    var line = JSONLine()
    line.add("story", tour.engine.flow.story.text)
    line.add("title", tour.title)
    line.add("turn", tour.turn)
    line.add("beat", writer.beat(tour))
    return line
  }

  /// All stories that are hers.
  @Sendable func stories(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let employee = try await APIGate(site: site).employee(request)
    let start = try await site.onboarding.startPage(of: employee)
    var line = JSONLine()
    line.add("stories", start.stories.map(story))
    return .json(line)
  }

  private func story(_ offer: StoryOnOffer) -> JSONLine {
    var line = JSONLine()
    line.add("story", offer.story.text)
    line.add("title", offer.title)
    line.add("summary", offer.summary)
    if let minutes = offer.minutes { line.add("minutes", minutes) }
    line.add("language", offer.language)
    switch offer.standing {
    case .fresh: line.add("standing", "fresh")
    case .busy(let progress):
      line.add("standing", "busy")
      line.add(progress)
    case .over(let outcome):
      line.add("standing", "over")
      line.add("outcome", outcome.rawValue)
    }
    switch offer.pause {
    case .until(let due): line.add("due", due.text(in: site.onboarding.zone))
    case .reminder(let task): line.add("reminder", task.plain)
    case nil: break
    }
    return line
  }
}
