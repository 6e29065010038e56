import Hummingbird

/// What a request carries on its way to a page.
struct DemoContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Whose intranet it is; nil where nobody signed in.
  var desk: Desk?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }

  /// Her intranet; throws the way to the door where nobody signed in.
  func signedIn() throws -> Desk {
    guard let desk else { throw DemoProblem.signIn }
    return desk
  }
}

/// Finds the desk by the cookie.
struct WhoIsThere: RouterMiddleware {
  let desks: Desks

  /// Cookies know no ports, so Vicky's must have another name.
  static let cookie = "zevenbruggen"

  func handle(
    _ request: Request, context: DemoContext,
    next: @concurrent (Request, DemoContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let key = request.cookies[Self.cookie]?.value { context.desk = await desks[key] }
    return try await next(request, context)
  }
}
