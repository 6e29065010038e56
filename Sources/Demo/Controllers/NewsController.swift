import Hummingbird

/// News: a list by topic, and one piece.
struct NewsController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/nieuws", use: list)
    router.get("/nieuws/:item", use: item)
    router.post("/nieuws/onderwerp/:topic", use: follow)
  }

  @Sendable private func list(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let topics = NewsItem.Topic.allCases.map { topic -> [String: Any] in
      ["id": topic.rawValue, "name": topic.name, "follows": desk.followed.contains(topic.rawValue)]
    }
    // What she follows comes first; the rest waits politely.
    let followed = NewsItem.all.filter { desk.followed.contains($0.topic.rawValue) }
    let rest = NewsItem.all.filter { !desk.followed.contains($0.topic.rawValue) }
    return await DemoPage(
      "news", title: "Nieuws", in: "/nieuws", ["topics": topics, "items": (followed + rest).map(\.fields)]
    ).response(at: intranet, desk)
  }

  @Sendable private func item(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let slug = context.parameters.get("item")
    guard let item = NewsItem.all.first(where: { $0.slug == slug }) else { throw DemoProblem.notFound }
    var fields = item.fields
    fields["events"] = ["post.opened"]
    fields["reactions"] = desk.reactions(to: "/nieuws/\(item.slug)", item.comments, likes: item.likes)
    return await DemoPage("article", title: item.title, in: "/nieuws", fields).response(at: intranet, desk)
  }

  @Sendable private func follow(_ request: Request, _ context: DemoContext) async throws -> Response {
    guard let topic = NewsItem.Topic(rawValue: context.parameters.get("topic") ?? "") else {
      throw DemoProblem.notFound
    }
    await intranet.desks.change(try context.signedIn()) { desk in
      if desk.followed.remove(topic.rawValue) == nil { desk.followed.insert(topic.rawValue) }
    }
    return .seeOther("/nieuws")
  }
}
