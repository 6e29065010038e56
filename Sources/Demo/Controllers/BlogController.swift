import Hummingbird

/// Blogs: a list, one piece, and writing one.
struct BlogController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/blogs") { _, context in
      let desk = try context.signedIn()
      return await DemoPage("blogs", title: "Blogs", in: "/blogs", ["posts": desk.blogPosts.map(\.fields)])
        .response(at: intranet, desk)
    }
    router.get("/blogs/nieuw") { _, context in
      await DemoPage("blogNew", title: "Nieuw bericht", in: "/blogs")
        .response(at: intranet, try context.signedIn())
    }
    router.post("/blogs/nieuw", use: write)
    router.get("/blogs/:post", use: post)
  }

  @Sendable private func post(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let slug = context.parameters.get("post")
    guard let post = desk.blogPosts.first(where: { $0.slug == slug }) else { throw DemoProblem.notFound }
    var fields = post.fields
    fields["events"] = ["post.opened"]
    fields["reactions"] = desk.reactions(to: "/blogs/\(post.slug)", post.comments, likes: post.likes)
    return await DemoPage("blog", title: post.title, in: "/blogs", fields).response(at: intranet, desk)
  }

  @Sendable private func write(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let form = try await DemoForm.read(request)
    let title = String(form["titel"].prefix(80))
    let text = String(form["tekst"].prefix(3_000))
    guard !title.isEmpty, !text.isEmpty, desk.ownPosts.count < 20 else { return .seeOther("/blogs/nieuw") }
    let slug = "bericht-\(desk.ownPosts.count + 1)"
    await intranet.desks.change(desk) { desk in
      let post = BlogPost(
        slug: slug, author: desk.colleague.name, title: title, day: "zojuist",
        text: text.split(whereSeparator: \.isNewline).map(String.init), comments: [], likes: 0)
      desk.ownPosts.insert(post, at: 0)
      desk.notice = "Je bericht staat er."
      desk.events.append("post.written")
    }
    return .seeOther("/blogs/\(slug)")
  }
}
