import Hummingbird

/// What she arranged: a part of one page that changes by itself, which every address also gives whole.
struct MatterController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/mijn-zaken") { _, context in
      await page(nil).response(at: intranet, try context.signedIn())
    }
    router.get("/mijn-zaken/:matter") { _, context in
      let desk = try context.signedIn()
      let id = context.parameters.get("matter")
      guard let matter = Matter.all.first(where: { $0.id == id }) else { throw DemoProblem.notFound }
      return await page(matter).response(at: intranet, desk)
    }
  }

  private func page(_ matter: Matter?) -> DemoPage {
    var fields: [String: Any] = ["matters": Matter.all.map(\.fields)]
    fields["matter"] = matter?.fields
    return DemoPage("matters", title: matter?.title ?? "Mijn zaken", in: "/mijn-zaken", fields)
  }
}
