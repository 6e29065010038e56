package import Hummingbird
package import Logging
package import Onboarding

/// The pages as routes: what the server runs, and what tests call without a port.
///
/// - Parameters:
///   - onboarding: the use cases behind the pages.
///   - settings: what the organisation decides.
///   - address: where browsers find the server, where that is known later; nil for the one of the settings.
///   - logger: for the access log.
/// - Returns: the routes, to be built into a responder.
/// - Throws: where a template is not sound, which only a slip of ours can be.
package func buildRouter(
  _ onboarding: Onboarding, settings: WebSettings = WebSettings(), address: PublicAddress? = nil,
  logger: Logger
) throws -> Router<PageRequestContext> {
  let site = try Site(onboarding, settings: settings, address: address)
  let router = Router(context: PageRequestContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: AccessLog(logger: logger))
  router.add(middleware: SecurityHeaders())
  router.add(middleware: ProblemPages(site: site))
  router.add(middleware: IntranetGate(origins: site.origins))
  router.add(middleware: APIProblems())
  WelcomeController(site: site).addRoutes(to: router)
  LinkController(site: site).addRoutes(to: router)
  StartController(site: site).addRoutes(to: router)
  ArrangeController(site: site).addRoutes(to: router)
  DressController(site: site).addRoutes(to: router)
  TourController(site: site).addRoutes(to: router)
  TellController(site: site).addRoutes(to: router)
  TeamController(site: site).addRoutes(to: router)
  if let desk = site.authors {
    AuthorsController(site: site, desk: desk).addRoutes(to: router)
  }
  FeedbackController(site: site).addRoutes(to: router)
  AssetController(site: site).addRoutes(to: router)
  EmbedController().addRoutes(to: router)
  let codes = SignInCodes()
  SignInController(site: site, codes: codes).addRoutes(to: router)
  SessionController(site: site, codes: codes).addRoutes(to: router)
  WebhookController(site: site).addRoutes(to: router)
  APIController(site: site).addRoutes(to: router)
  return router
}
