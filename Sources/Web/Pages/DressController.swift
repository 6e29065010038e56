import HTTPTypes
import Hummingbird
import Onboarding
import StoryModel

/// Where an employee dresses Vicky, and whoever else has something of hers to wear.
struct DressController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/dress", use: show)
    router.post("/dress", use: dress)
  }

  @Sendable func show(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let saved = request.uri.queryParameters["saved"].map { PersonaID(String($0)) }
    return try await page(request, visit, saved: saved)
  }

  @Sendable func dress(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    let persona = PersonaID(form["persona"] ?? "")
    let room = try await site.onboarding.dressingRoom(of: visit.employee)
    guard let dressed = room.personas.first(where: { $0.persona.id == persona }) else {
      throw Problem.badForm
    }
    for rack in dressed.slots {
      // Only what was on the page, and is another piece than before.
      guard let chosen = form[rack.field], chosen != rack.worn?.text ?? "" else { continue }
      let piece = chosen.isEmpty ? nil : PieceID(chosen)
      guard try await site.onboarding.dress(persona, at: rack.slot.id, in: piece, of: visit.employee) else {
        return try await page(request, visit, isRefused: true)
      }
    }
    return .seeOther("/dress?saved=\(persona)#\(persona)")
  }

  private func page(
    _ request: Request, _ visit: EmployeeVisit, saved: PersonaID? = nil, isRefused: Bool = false
  ) async throws -> Response {
    let employee = try await site.onboarding.employee(visit.employee)
    let texts = InterfaceTexts.of(employee, in: request)
    let room = try await site.onboarding.dressingRoom(of: visit.employee)
    let casting = site.casting(for: try await site.onboarding.outfit(of: visit.employee))
    let content = DressContext(
      notice: room.personas.first { $0.persona.id == saved }.map {
        texts.dressed($0.persona.name, in: $0.told)
      },
      refused: isRefused ? texts.dress.refused : nil,
      wearers: room.personas.compactMap { DressContext.Wearer($0, casting, texts) })
    return Page(
      template: "dress", texts: texts, title: texts.dress.title, visit: visit.visit,
      portrait: casting.host("vriendelijk"), isRefused: isRefused,
      status: isRefused ? .unprocessableContent : .ok, content: content
    ).response(with: site.templates)
  }
}
