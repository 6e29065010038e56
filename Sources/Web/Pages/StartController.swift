import Hummingbird
import Onboarding
import StoryEngine

/// The employee's start page.
struct StartController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/start", use: start)
  }

  @Sendable func start(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let start = try await site.onboarding.startPage(of: visit.employee)
    let own = start.employee.facts.language
    let texts =
      own.isEmpty ? InterfaceTexts.preferred(request.headers[.acceptLanguage]) : InterfaceTexts.of(own)
    let content = StartContext(start, texts, at: site)
    return Page(
      template: "start", texts: texts, title: texts.start.title, visit: visit.visit,
      portrait: site.casting.host(content.busy.isEmpty && content.fresh.isEmpty ? "trots" : "blij"),
      content: content
    ).response(with: site.templates)
  }
}
