import Hummingbird

/// What belongs to no part: the front page, searching, the servicedesk and the web team.
struct HomeController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/", use: home)
    router.get("/zoeken", use: search)
    router.get("/servicedesk") { _, context in
      await DemoPage("servicedesk", title: "Servicedesk").response(at: intranet, try context.signedIn())
    }
    router.get("/webteam") { _, context in
      await DemoPage("feedback", title: "Zeg het tegen het webteam")
        .response(at: intranet, try context.signedIn())
    }
    router.post("/webteam", use: tell)
  }

  @Sendable private func home(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let news = NewsItem.all.prefix(3).map(\.fields)
    return await DemoPage(
      "home", title: "Voorpagina", in: "/",
      ["first": desk.colleague.firstName, "news": news, "posts": BlogPost.all.prefix(2).map(\.fields)]
    ).response(at: intranet, desk)
  }

  @Sendable private func search(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let question = (request.uri.queryParameters["q"].map(String.init) ?? "").trimmed
    let people = desk.people.filter { $0.fits(question) }
      .map { ("/smoelenboek/\($0.slug)", $0.name, $0.role) }
    let groups = desk.allGroups.filter { $0.fits(question) }
      .map { ("/groepen/\($0.slug)", $0.name, "Groep") }
    let news = NewsItem.all.filter { $0.fits(question) }.map { ("/nieuws/\($0.slug)", $0.title, "Nieuws") }
    let posts = desk.blogPosts.filter { $0.fits(question) }.map { ("/blogs/\($0.slug)", $0.title, "Blog") }
    let found = question.isEmpty ? [] : people + groups + news + posts
    return await DemoPage(
      "search", title: "Zoeken",
      [
        "question": question, "hasAsked": !question.isEmpty, "isOne": found.count == 1, "count": found.count,
        "found": found.map { ["href": $0.0, "label": $0.1, "kind": $0.2] as [String: Any] },
      ]
    ).response(at: intranet, desk)
  }

  /// This is a demo: it is read by nobody, and the page says so.
  @Sendable private func tell(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let text = try await DemoForm.read(request)["tekst"]
    await intranet.desks.change(desk) { desk in
      desk.notice =
        text.isEmpty
        ? "Er stond niets in je bericht. Er is niets verstuurd."
        : "Dank je. In een echt intranet las het webteam dit nu. Hier leest niemand mee."
    }
    return .seeOther("/webteam")
  }
}
