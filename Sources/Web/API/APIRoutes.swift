import HTTPTypes
import Hummingbird

/// The addresses of the API: each says by itself which methods it does not know.
struct APIRoutes {
  typealias Handler = @Sendable (Request, PageRequestContext) async throws -> Response

  private let router: Router<PageRequestContext>

  init(_ router: Router<PageRequestContext>) { self.router = router }

  /// `path` is what follows `/api/v1/`.
  func on(_ path: String, _ handlers: [HTTPRequest.Method: Handler]) {
    let address = RouterPath("api/v1/" + path)
    for (method, handler) in handlers { router.on(address, method: method, use: handler) }
    let allowed = handlers.keys.map(\.rawValue).sorted().joined(separator: ", ")
    for method in Self.methods where handlers[method] == nil {
      // Whoever may get it may ask for its head.
      guard method != .head || handlers[.get] == nil else { continue }
      router.on(address, method: method) { _, _ -> Response in
        var problem = APIProblem(.methodNotAllowed)
        problem.headers = [.allow: allowed]
        throw problem
      }
    }
  }

  private static let methods: [HTTPRequest.Method] = [
    .get, .head, .post, .put, .patch, .delete, .options, .trace,
  ]
}
