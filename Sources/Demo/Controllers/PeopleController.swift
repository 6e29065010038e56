import Hummingbird

/// The smoelenboek.
struct PeopleController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/smoelenboek", use: list)
    router.get("/smoelenboek/:person", use: person)
    router.get("/smoelenboek/:person/berichtje", use: message)
    router.post("/smoelenboek/:person/berichtje", use: send)
  }

  @Sendable private func list(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let question = (request.uri.queryParameters["q"].map(String.init) ?? "").trimmed
    let found = desk.people.filter { $0.fits(question) }
    let spotlight = Person.all.first { $0.slug == "gerda-poelstra" }
    var fields: [String: Any] = ["question": question, "people": found.map(\.fields), "count": found.count]
    fields["spotlight"] = spotlight?.fields
    return await DemoPage("people", title: "Smoelenboek", in: "/smoelenboek", fields)
      .response(at: intranet, desk)
  }

  @Sendable private func person(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let person = try Self.person(context, desk)
    var fields = person.fields
    fields["isMe"] = person.slug == desk.profile.slug
    return await DemoPage("person", title: person.name, in: "/smoelenboek", fields)
      .response(at: intranet, desk)
  }

  @Sendable private func message(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let person = try Self.person(context, desk)
    return await DemoPage("message", title: "Berichtje aan \(person.name)", in: "/smoelenboek", person.fields)
      .response(at: intranet, desk)
  }

  @Sendable private func send(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let person = try Self.person(context, desk)
    let text = try await DemoForm.read(request)["tekst"]
    await intranet.desks.change(desk) { desk in
      desk.notice =
        text.isEmpty
        ? "Er stond niets in je berichtje. Er is niets verstuurd."
        : "Je berichtje aan \(person.name) is weg. In deze demo komt het nergens aan."
    }
    return .seeOther("/smoelenboek/\(person.slug)")
  }

  private static func person(_ context: DemoContext, _ desk: Desk) throws -> Person {
    let slug = context.parameters.get("person")
    guard let person = desk.people.first(where: { $0.slug == slug }) else { throw DemoProblem.notFound }
    return person
  }
}
