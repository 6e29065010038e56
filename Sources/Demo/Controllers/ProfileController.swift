import Hummingbird

/// Her own page.
struct ProfileController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/profiel") { _, context in
      let desk = try context.signedIn()
      return await DemoPage("profile", title: "Mijn profiel", in: "/profiel", desk.profile.fields)
        .response(at: intranet, desk)
    }
    router.get("/profiel/bewerken", use: edit)
    router.post("/profiel/bewerken", use: save)
  }

  @Sendable private func edit(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    var fields = desk.profile.fields
    let own = desk.profile.portrait
    fields["portraits"] = Portrait.Head.allCases.map { head -> [String: Any] in
      let portrait = Portrait(head, own.skin, own.shirt)
      return ["code": portrait.code, "words": head.words, "isChosen": head == own.head]
    }
    return await DemoPage("profileEdit", title: "Mijn profiel bewerken", in: "/profiel", fields)
      .response(at: intranet, desk)
  }

  @Sendable private func save(_ request: Request, _ context: DemoContext) async throws -> Response {
    let form = try await DemoForm.read(request)
    let topics = String(form["onderwerpen"].prefix(200))
    let about = String(form["over"].prefix(500))
    let portrait = Portrait(code: form["foto"])
    await intranet.desks.change(try context.signedIn()) { desk in
      desk.profile.topics = topics
      desk.profile.about = about
      if let portrait { desk.profile.portrait = portrait }
      desk.notice = "Je profiel is bewaard."
      desk.events.append("profile.saved")
    }
    return .seeOther("/profiel")
  }
}
