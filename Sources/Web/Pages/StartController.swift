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
    let pieces = try await site.onboarding.dressingRoom(of: visit.employee).pieces
    let texts = InterfaceTexts.of(start.employee, in: request)
    return Page(
      template: "start", texts: texts, title: texts.start.title, visit: visit.visit,
      portrait: site.casting(for: start.outfit).host(StartContext.isAllDone(start) ? "trots" : "blij"),
      content: StartContext(start, pieces: pieces, texts, at: site)
    ).response(with: site.templates)
  }
}

extension DressingRoom {
  /// How many pieces are hers, of all personas.
  fileprivate var pieces: Int {
    personas.reduce(0) { $0 + $1.slots.reduce(0) { $0 + $1.pieces.count } }
  }
}

extension InterfaceTexts {
  /// In her own language, as far as it is known; else as her browser asks for.
  static func of(_ employee: Employee, in request: Request) -> InterfaceTexts {
    let own = employee.facts.language
    return own.isEmpty ? preferred(request.headers[.acceptLanguage]) : of(own)
  }
}
