import Authoring
import HTTPTypes
import Hummingbird
import Onboarding
import StoryEngine
import StoryModel

/// Tours: what was told, and what she does.
struct APITourController: Sendable {
  let site: Site

  func addRoutes(to routes: APIRoutes) {
    routes.on("tours/:story", [.get: show])
    routes.on("tours/:story/visits", [.post: visit])
    routes.on("tours/:story/turns", [.post: answer])
    routes.on("tours/:story/language", [.put: chooseLanguage])
  }

  /// The conversation so far; nothing, after a while, where the caller knows it up to this turn.
  ///
  /// She does not come back by it: where the story was published anew since, what waits there is told at her next visit.
  @Sendable func show(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let gate = APIGate(site: site)
    let desk = try await gate.desk(request)
    let story = try context.storyOfAPI()
    let known = request.uri.queryParameters["turn"].map { Int($0) }
    if known == .some(nil) { throw APIProblem(.badRequest, because: "'turn' must be a whole number") }
    return try await LongPoll(request, context).response(
      listening: { await desk.listen() },
      reading: {
        let desk = try await gate.desk(request)
        let tour = try await desk.look(at: story)
        guard tour.turn != known ?? nil else { return nil }
        return .json(try await TourWriter(site, desk).tour(tour))
      })
  }

  /// She comes back: to be asked when a surface opens, never by looking now and then.
  @Sendable func visit(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let desk = try await APIGate(site: site).desk(request)
    let tour = try await desk.visit(try context.storyOfAPI())
    return .json(try await TourWriter(site, desk).tour(tour))
  }

  /// She stays where she is; all of the conversation is in the other language from now on.
  @Sendable func chooseLanguage(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let employee = try await APIGate(site: site).employee(request)
    let desk = EmployeeDesk(site: site, employee: employee)
    let story = try context.storyOfAPI()
    let language = try await JSONBody.read(request).text("language")
    let tour = try await desk.look(at: story)
    guard tour.hasBegun, tour.languages.contains(language) else {
      var problem = APIProblem(
        .doesNotFit, because: "the tour has not begun, or is not told in that language")
      problem.add(expected: tour.languages.joined(separator: ", "))
      throw problem
    }
    try await site.onboarding.choose(language, for: TourID(employee, story))
    return .json(try await TourWriter(site, desk).tour(try await desk.look(at: story)))
  }

  @Sendable func answer(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let desk = try await APIGate(site: site).desk(request)
    let story = try context.storyOfAPI()
    let body = try await JSONBody.read(request)
    let turn = try body.number("turn")
    let taken = try await take(try GivenInput(try body.object("input")), at: turn, of: story, at: desk)
    let writer = try await TourWriter(site, desk)
    guard let line = writer.turn(taken) else { throw problem(of: taken, writer) }
    return .json(line)
  }

  private func take(
    _ given: GivenInput, at turn: Int, of story: StoryID, at desk: any TourDesk
  ) async throws -> TakenTurn {
    switch given {
    case .input(let input): return try await desk.answer(story, turn: turn, with: input, feedback: nil)
    case .feedback(let content):
      return try await desk.answer(story, turn: turn, with: .feedback, feedback: content)
    case .words(let words):
      let asWords = try await desk.answer(story, turn: turn, with: .answer(.text(words)), feedback: nil)
      // What was asked, or was asked then, may be one value of several.
      guard case .refused(let refusal) = asWords.outcome,
        refusal == .engine(.wrongType) || refusal == .otherTurn
      else { return asWords }
      return try await desk.answer(story, turn: turn, with: .answer(.value(ValueID(words))), feedback: nil)
    }
  }

  /// Why it was refused, what would fit, and what waits.
  private func problem(of taken: TakenTurn, _ writer: TourWriter) -> APIProblem {
    guard case .refused(let refusal) = taken.outcome else { return APIProblem(.ours) }
    let words = RefusalWords(refusal)
    var problem = APIProblem(words.isOld ? .oldTurn : .doesNotFit)
    let language = taken.engine.flow.language
    problem.language = language
    problem.detail = words.context(in: .of(language), taken.waiting).message
    problem.fields.append(("turn", "\(taken.turn)"))
    problem.fields.append(("told", "[" + writer.told(taken).map(\.text).joined(separator: ",") + "]"))
    problem.add(expected: refusal.expected(at: taken.waiting))
    return problem
  }
}

extension APIProblem {
  /// What would fit, for programmers.
  fileprivate mutating func add(expected: String) {
    fields.append(("expected", JSONLine.quoted(expected)))
  }
}

extension PageRequestContext {
  /// The story that the address names.
  fileprivate func storyOfAPI() throws(APIProblem) -> StoryID {
    let story = StoryID(parameters.get("story") ?? "")
    guard story.isWellFormed else { throw APIProblem(.notFound) }
    return story
  }
}
