import Authoring
import Hummingbird
import Onboarding
import StoryModel

/// What is told beside the answers: what happened in the intranet, and what she wants to say.
struct APIMessageController: Sendable {
  let site: Site

  /// No event's name is longer, in Unicode scalars.
  static let maxEventLength = 200

  func addRoutes(to routes: APIRoutes) {
    routes.on("events", [.post: report])
    routes.on("feedback", [.post: tell])
  }

  /// What nothing waits for is dropped, unlogged.
  @Sendable func report(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let desk = try await APIGate(site: site).desk(request)
    let event = try await JSONBody.read(request).text("event")
    guard (1...Self.maxEventLength).contains(event.unicodeScalars.count) else {
      throw APIProblem(.badRequest, because: "'event' must have 1 to \(Self.maxEventLength) characters")
    }
    let heard = try await desk.hear(event)
    context.log(heard.failures)
    var line = JSONLine()
    line.add("moved", heard.moved.map(\.text))
    return .json(line)
  }

  /// At any moment, outside what a story asks for.
  @Sendable func tell(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let employee = try await APIGate(site: site).employee(request)
    let body = try await JSONBody.read(request)
    let story = StoryID(try body.text("story"))
    guard story.isWellFormed else { throw APIProblem(.notFound) }
    let key = try body.text("key")
    guard MessageKey.fits(key) else {
      let (shortest, longest) = (MessageKey.lengths.lowerBound, MessageKey.lengths.upperBound)
      throw APIProblem(.badRequest, because: "'key' must have \(shortest) to \(longest) bytes")
    }
    let content = FeedbackContent(text: try body.text("text"), isAnonymous: try body.flag("anonymous"))
    let refusal = try await site.onboarding.tell(content, about: TourID(employee, story), key: key)
    guard let refusal else { return .noContent }
    var problem = APIProblem(.doesNotFit)
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    problem.detail = RefusalWords(.feedback(refusal)).context(in: texts, nil).message
    throw problem
  }
}
