import HTTPTypes
import Hummingbird
import Onboarding

/// Where an employee says which blocks her start page has, and in which order.
struct ArrangeController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/start/arrange", use: show)
    router.post("/start/arrange", use: arrange)
  }

  /// `done` in the address tells the change that led here; nothing is changed by it.
  @Sendable func show(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let employee = try await site.onboarding.employee(visit.employee)
    let texts = InterfaceTexts.of(employee, in: request)
    let arrangement = try await site.onboarding.arrangement(of: visit.employee)
    let done = request.uri.queryParameters["done"].flatMap { ArrangeStep(done: String($0)) }
    let outfit = try await site.onboarding.outfit(of: visit.employee)
    return Page(
      template: "arrange", texts: texts, title: texts.home.arrangeTitle, visit: visit.visit,
      portrait: site.casting(for: outfit).host("denkt", "vriendelijk"),
      content: ArrangeContext(arrangement, after: done, texts)
    ).response(with: site.templates)
  }

  @Sendable func arrange(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    guard let step = ArrangeStep(form) else { throw Problem.badForm }
    let arrangement = try await site.onboarding.arrangement(of: visit.employee)
    try await site.onboarding.arrange(step.applied(to: arrangement), of: visit.employee)
    return .seeOther("/start/arrange?done=\(step.done)")
  }
}
