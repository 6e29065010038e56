import Hummingbird

/// Comments and likes, under news and blogs.
struct ReactionController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.post("/reacties/:kind/:page") { request, context -> Response in
      let desk = try context.signedIn()
      let page = try Self.page(context, desk)
      let text = try await DemoForm.read(request)["reactie"]
      await intranet.desks.change(desk) { desk in
        desk.write(text, under: page)
        desk.notice = text.isEmpty ? "Er stond niets in je reactie." : "Je reactie staat eronder."
        if !text.isEmpty { desk.events.append("comment.posted") }
      }
      return .seeOther(page)
    }
    router.post("/leuk/:kind/:page") { _, context -> Response in
      let desk = try context.signedIn()
      let page = try Self.page(context, desk)
      await intranet.desks.change(desk) { desk in
        if desk.liked.remove(page) == nil { desk.liked.insert(page) }
      }
      return .seeOther(page)
    }
  }

  private static func page(_ context: DemoContext, _ desk: Desk) throws -> String {
    let slug = context.parameters.get("page") ?? ""
    switch context.parameters.get("kind") {
    case "nieuws" where NewsItem.all.contains { $0.slug == slug }: return "/nieuws/\(slug)"
    case "blogs" where desk.blogPosts.contains { $0.slug == slug }: return "/blogs/\(slug)"
    default: throw DemoProblem.notFound
    }
  }
}

extension Desk {
  /// What stands under a page, hers last.
  func reactions(to page: String, _ comments: [Comment], likes: Int) -> [String: Any] {
    let own = self.comments.filter { $0.page == page }.map(\.comment)
    return [
      "page": page, "comments": (comments + own).map(\.fields), "count": comments.count + own.count,
      "likes": likes + (liked.contains(page) ? 1 : 0), "likesIt": liked.contains(page),
    ]
  }
}
