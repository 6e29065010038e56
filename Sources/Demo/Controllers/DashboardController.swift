import Hummingbird

/// The start page: blocks that she chooses, places and puts away.
struct DashboardController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/dashboard", use: dashboard)
    router.get("/dashboard/blok-toevoegen", use: choose)
    router.get("/dashboard/team", use: team)
    router.post("/dashboard/toevoegen") { request, context in
      try await change(request, context, says: "Het blok hangt erbij.") { desk, block in
        if !desk.blocks.contains(block) { desk.blocks.append(block) }
      }
    }
    router.post("/dashboard/weghalen") { request, context in
      try await change(request, context, says: "Het blok is weg. Het hangt weer in de kast.") { desk, block in
        desk.blocks.removeAll { $0 == block }
      }
    }
    router.post("/dashboard/verplaatsen") { request, context in
      try await change(request, context, says: "Het blok is verplaatst.") { desk, block in
        guard let place = desk.blocks.firstIndex(of: block) else { return }
        desk.blocks.remove(at: place)
        // The first goes to the end, so that this one button can put every block everywhere.
        desk.blocks.insert(block, at: place == 0 ? desk.blocks.count : place - 1)
      }
    }
    router.post("/dashboard/klein") { request, context in
      try await change(request, context, says: "Het blok is veranderd.") { desk, block in
        if desk.small.remove(block) == nil { desk.small.insert(block) }
      }
    }
    router.post("/dashboard/zoals-het-was", use: reset)
  }

  @Sendable private func dashboard(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    let edits = request.uri.queryParameters["aanpassen"] != nil
    return await DemoPage(
      "dashboard", title: "Mijn startpagina", in: "/dashboard",
      [
        "edits": edits, "leadsTeam": desk.colleague.leadsTeam, "blocks": Self.shown(desk, edits: edits),
        "left": Self.left(desk), "isEmpty": desk.blocks.isEmpty,
      ]
    ).response(at: intranet, desk)
  }

  @Sendable private func choose(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    return await DemoPage("blocks", title: "Blok toevoegen", in: "/dashboard", ["left": Self.left(desk)])
      .response(at: intranet, desk)
  }

  @Sendable private func team(_ request: Request, _ context: DemoContext) async throws -> Response {
    let desk = try context.signedIn()
    guard desk.colleague.leadsTeam else { throw DemoProblem.notFound }
    return await DemoPage(
      "team", title: "Startpagina van mijn team", in: "/dashboard", ["department": desk.colleague.department]
    ).response(at: intranet, desk)
  }

  @Sendable private func reset(_ request: Request, _ context: DemoContext) async throws -> Response {
    await intranet.desks.change(try context.signedIn()) { desk in
      desk.blocks = Block.standard
      desk.small = []
      desk.notice = "Alles staat weer op zijn oude plek."
    }
    return .seeOther("/dashboard?aanpassen=ja")
  }

  private func change(
    _ request: Request, _ context: DemoContext, says notice: String,
    _ change: @escaping @Sendable (inout Desk, Block) -> Void
  ) async throws -> Response {
    let id = try await DemoForm.read(request)["blok"]
    guard let block = Block(rawValue: id) else { throw DemoProblem.badForm }
    await intranet.desks.change(try context.signedIn()) { desk in
      change(&desk, block)
      desk.notice = notice
    }
    return .seeOther("/dashboard?aanpassen=ja")
  }

  private static func left(_ desk: Desk) -> [[String: Any]] {
    Block.allCases.filter { !desk.blocks.contains($0) }.map { ["id": $0.rawValue, "title": $0.title] }
  }

  private static func shown(_ desk: Desk, edits: Bool) -> [[String: Any]] {
    desk.blocks.map { block in
      let isSmall = desk.small.contains(block)
      var fields: [String: Any] = [
        "id": block.rawValue, "title": block.title, "edits": edits, "isSmall": isSmall,
      ]
      if !isSmall { fields["is" + block.rawValue] = content(of: block, desk) }
      return fields
    }
  }

  private static func content(of block: Block, _ desk: Desk) -> [String: Any] {
    switch block {
    case .news: ["items": NewsItem.all.prefix(3).map(\.fields)]
    case .colleagues:
      ["items": desk.people.filter { $0.slug != desk.profile.slug }.prefix(4).map(\.fields)]
    case .groups:
      [
        "items": desk.allGroups.filter { desk.groups.contains($0.slug) }
          .map { ["slug": $0.slug, "name": $0.name] as [String: Any] }
      ]
    case .matters: ["items": Matter.all.map(\.fields)]
    case .rush, .poll, .canteen, .agenda: [:]
    }
  }
}
