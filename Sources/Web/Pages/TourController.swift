import HTTPTypes
import Hummingbird
import Onboarding
import StoryEngine
import StoryModel

/// The chat page: what an employee is told, and her answers.
struct TourController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/tours/:story", use: show)
    router.post("/tours/:story", use: answer)
    router.post("/tours/:story/begin", use: begin)
    router.post("/tours/:story/language", use: chooseLanguage)
    router.get("/tours/:story/now", use: news)
  }

  /// She comes back: the conversation so far, and what waits.
  @Sendable func show(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let id = TourID(visit.employee, try context.story())
    let onboarding = site.onboarding
    // Who only asks for the head did not come back.
    let isHead = request.method == .head
    let tour = try await isHead ? onboarding.look(at: id, mayArrive: false) : onboarding.open(id)
    guard tour.hasBegun else { return .seeOther("/start") }
    let flash = site.flash(request)
    var page = try await TourPage(tour, id, visit, at: site)
    if let flash { page.tell(flash) }
    var response = page.page().response(with: site.templates)
    if flash != nil { response.headers.append(site.flashOver) }
    return response
  }

  @Sendable func begin(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    let id = TourID(visit.employee, try context.story())
    let answered = try await site.onboarding.answer(id, turn: form.turn, with: .begin)
    return try await reply(to: answered, form, id, visit)
  }

  /// She stays where she is; all of the conversation is in the other language from now on.
  @Sendable func chooseLanguage(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    let id = TourID(visit.employee, try context.story())
    try await site.onboarding.choose(form["language"] ?? "", for: id)
    return .seeOther("/tours/\(id.story)#here")
  }

  @Sendable func answer(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    let id = TourID(visit.employee, try context.story())
    let answer: TourAnswer
    if let plain = TourAnswer.of(form) {
      answer = plain
    } else {
      answer = TourAnswer.of(form, in: try await site.onboarding.look(at: id, mayArrive: true))
    }
    switch answer {
    case .refused(let why): return try await page(refusing: why, form, id, visit)
    case .input(let input, let feedback):
      let answered = try await site.onboarding.answer(id, turn: form.turn, with: input, feedback: feedback)
      var response = try await reply(to: answered, form, id, visit)
      if answered.tellsWebTeam, let flash = Flash(input) {
        response.headers.append(site.set(flash))
      }
      return response
    }
  }

  private func reply(
    to answered: Answered, _ form: Form, _ id: TourID, _ visit: EmployeeVisit
  ) async throws -> Response {
    guard case .refused(let refusal) = answered.outcome else {
      return .seeOther("/tours/\(id.story)#here")
    }
    return try await page(refusing: RefusalWords(refusal), form, id, visit)
  }

  private func page(
    refusing why: RefusalWords, _ form: Form, _ id: TourID, _ visit: EmployeeVisit
  ) async throws -> Response {
    let tour = try await site.onboarding.look(at: id, mayArrive: true)
    guard tour.hasBegun else { return .seeOther("/start") }
    var page = try await TourPage(tour, id, visit, at: site)
    page.refuse(why, of: form)
    return page.page().response(with: site.templates)
  }
}

extension PageRequestContext {
  /// The story that the address names; throws `notFound` where it cannot be one.
  func story() throws(Problem) -> StoryID {
    let story = StoryID(parameters.get("story") ?? "")
    guard story.isWellFormed else { throw .notFound }
    return story
  }
}
