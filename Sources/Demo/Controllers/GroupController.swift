import Hummingbird

/// Groups: finding, joining, leaving and beginning one.
struct GroupController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/groepen", use: list)
    router.get("/groepen/beginnen") { _, context in
      await DemoPage("groupNew", title: "Groep beginnen", in: "/groepen")
        .response(at: intranet, try context.signedIn())
    }
    router.post("/groepen/beginnen", use: begin)
    router.get("/groepen/:group", use: group)
    router.post("/groepen/:group/lid", use: join)
    router.post("/groepen/:group/verlaten", use: leave)
    router.post("/groepen/:group/meldingen", use: hush)
  }

  @Sendable private func list(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let question = (request.uri.queryParameters["q"].map(String.init) ?? "").trimmed
    let mine = desk.allGroups.filter { desk.groups.contains($0.slug) }
    let others = desk.allGroups.filter { !desk.groups.contains($0.slug) && $0.fits(question) }
    return await DemoPage(
      "groups", title: "Groepen", in: "/groepen",
      [
        "question": question, "mine": mine.map { Self.fields($0, desk) }, "hasMine": !mine.isEmpty,
        "others": others.map { Self.fields($0, desk) }, "hasOthers": !others.isEmpty,
      ]
    ).response(at: intranet, desk)
  }

  @Sendable private func group(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let group = try Self.group(context, desk)
    var fields = Self.fields(group, desk)
    fields["posts"] = group.posts.map(\.fields)
    fields["events"] = ["group.opened"]
    return await DemoPage("group", title: group.name, in: "/groepen", fields).response(at: intranet, desk)
  }

  /// Told to Vicky by the page that follows.
  @Sendable private func join(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let group = try Self.group(context, desk)
    await intranet.desks.change(desk) { desk in
      desk.groups.insert(group.slug)
      desk.notice = "Je bent nu lid van \(group.name)."
      desk.events.append("group.joined")
    }
    return .seeOther("/groepen/\(group.slug)")
  }

  /// Told to Vicky by this server.
  @Sendable private func leave(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let group = try Self.group(context, desk)
    await intranet.desks.change(desk) { desk in
      desk.groups.remove(group.slug)
      desk.notice = "Je bent uit \(group.name). Terugkomen kan altijd."
    }
    await intranet.webhook.report("group.left", of: desk.colleague.subject)
    return .seeOther("/groepen")
  }

  @Sendable private func hush(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let group = try Self.group(context, desk)
    await intranet.desks.change(desk) { desk in
      if desk.quiet.remove(group.slug) == nil { desk.quiet.insert(group.slug) }
    }
    return .seeOther("/groepen/\(group.slug)")
  }

  @Sendable private func begin(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let form = try await DemoForm.read(request)
    let name = String(form["naam"].prefix(60))
    let about = String(form["over"].prefix(200))
    guard !name.isEmpty, desk.ownGroups.count < 20 else { return .seeOther("/groepen/beginnen") }
    let slug = "groep-\(desk.ownGroups.count + 1)"
    await intranet.desks.change(desk) { desk in
      desk.ownGroups.append(TownGroup(slug: slug, name: name, about: about, members: 0, posts: []))
      desk.groups.insert(slug)
      desk.notice = "Je groep is er. Jij bent het eerste lid."
      desk.events.append("group.joined")
    }
    return .seeOther("/groepen/\(slug)")
  }

  private static func group(_ context: DemoContext, _ desk: Desk) throws -> TownGroup {
    let slug = context.parameters.get("group")
    guard let group = desk.allGroups.first(where: { $0.slug == slug }) else { throw DemoProblem.notFound }
    return group
  }

  private static func fields(_ group: TownGroup, _ desk: Desk) -> [String: Any] {
    let isMember = desk.groups.contains(group.slug)
    let members = group.members + (isMember ? 1 : 0)
    return [
      "slug": group.slug, "name": group.name, "about": group.about,
      "members": members == 1 ? "1 lid" : "\(members) leden",
      "words": "\(group.name) \(group.about)".lowercased(), "isMember": isMember,
      "hears": !desk.quiet.contains(group.slug),
    ]
  }
}
