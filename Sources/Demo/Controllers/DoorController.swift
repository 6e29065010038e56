import Hummingbird

/// In and out: a visitor chooses who to be.
struct DoorController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/aanmelden", use: door)
    router.post("/aanmelden", use: enter)
    router.post("/afmelden", use: leave)
    router.get("/over") { _, context in
      await DemoPage("about", title: "Over deze demo", ["vickyAddress": intranet.settings.vicky])
        .response(at: intranet, context.desk)
    }
    router.get("/zonder-aanmelden") { _, context in
      await DemoPage("loose", title: "Zonder aanmelden", guide: .byWindow)
        .response(at: intranet, context.desk)
    }
  }

  @Sendable private func door(_ request: Request, _ context: DemoContext) async throws -> Response {
    let onward = request.uri.queryParameters["verder"].map(String.init) ?? ""
    let colleagues: [[String: Any]] = DemoColleague.all.map { colleague in
      let portrait = Person.all.first { $0.slug == colleague.slug }?.portrait ?? Portrait(.short)
      return [
        "slug": colleague.slug, "name": colleague.name, "role": colleague.role,
        "department": colleague.department, "portrait": portrait.code,
        "readsEnglish": colleague.language == "en", "leadsTeam": colleague.leadsTeam,
      ]
    }
    return await DemoPage(
      "door", title: "Wie ben je?", guide: .none, ["colleagues": colleagues, "onward": onward]
    ).response(at: intranet, context.desk)
  }

  @Sendable private func enter(_ request: Request, _ context: DemoContext) async throws -> Response {
    let form = try await DemoForm.read(request)
    guard let colleague = DemoColleague.named(form["colleague"]) else { throw DemoProblem.badForm }
    if let desk = context.desk { await intranet.desks.close(desk) }
    let desk = await intranet.desks.open(for: colleague)
    var response = Response.seeOther(Self.onward(form["verder"]))
    response.setCookie(
      Cookie(name: WhoIsThere.cookie, value: desk.key, path: "/", httpOnly: true, sameSite: .lax))
    return response
  }

  @Sendable private func leave(_ request: Request, _ context: DemoContext) async throws -> Response {
    if let desk = context.desk { await intranet.desks.close(desk) }
    var response = Response.seeOther("/aanmelden")
    response.setCookie(Cookie(name: WhoIsThere.cookie, value: "", maxAge: 0, path: "/", httpOnly: true))
    return response
  }

  /// A page of the intranet, never another site.
  private static func onward(_ address: String) -> String {
    let isOurs =
      address.hasPrefix("/") && !address.hasPrefix("//")
      && address.allSatisfy { $0.isASCII && $0 > " " && $0 != "\\" }
    return isOurs ? address : "/"
  }
}
