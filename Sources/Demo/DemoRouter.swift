import Hummingbird
import Logging

/// The intranet as routes.
///
/// Throws where a template is not sound, which only a slip of ours can be.
func buildDemoRouter(_ settings: DemoSettings, logger: Logger) throws -> Router<DemoContext> {
  let intranet = Intranet(
    settings: settings, templates: try DemoTemplates.all(),
    webhook: Webhook(
      host: settings.webhookHost, port: settings.webhookPort, secret: settings.webhookSecret, logger: logger))
  let router = Router(context: DemoContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: DemoHeaders(policy: DemoHeaders.policy(for: settings.vicky)))
  router.add(middleware: WhoIsThere(desks: intranet.desks))
  router.add(middleware: DemoProblems(intranet: intranet))
  router.add(middleware: OwnForms())
  DoorController(intranet: intranet).addRoutes(to: router)
  TokenController(intranet: intranet).addRoutes(to: router)
  HomeController(intranet: intranet).addRoutes(to: router)
  DashboardController(intranet: intranet).addRoutes(to: router)
  WidgetController(intranet: intranet).addRoutes(to: router)
  GroupController(intranet: intranet).addRoutes(to: router)
  PeopleController(intranet: intranet).addRoutes(to: router)
  ProfileController(intranet: intranet).addRoutes(to: router)
  NewsController(intranet: intranet).addRoutes(to: router)
  BlogController(intranet: intranet).addRoutes(to: router)
  ReactionController(intranet: intranet).addRoutes(to: router)
  MatterController(intranet: intranet).addRoutes(to: router)
  FileController().addRoutes(to: router)
  return router
}

/// What every part of the intranet works with.
struct Intranet: Sendable {
  let settings: DemoSettings
  let templates: DemoTemplates
  let webhook: Webhook
  let desks = Desks()
}
