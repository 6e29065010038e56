import Hummingbird
import NIOCore

/// The API: all that the overlay, and any other program, needs of an employee's tours.
struct APIController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    let routes = APIRoutes(router)
    HelloController(site: site).addRoutes(to: routes)
    NowController(site: site).addRoutes(to: routes)
    APITourController(site: site).addRoutes(to: routes)
    APIPreviewController(site: site).addRoutes(to: routes)
    APIMessageController(site: site).addRoutes(to: routes)
    routes.on("openapi.json", [.get: document])
    routes.on("problems/:problem", [.get: problem])
  }

  /// What the API is, for programs.
  @Sendable func document(_ request: Request, _ context: PageRequestContext) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "public, max-age=300"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_json)))
  }

  /// A problem in words: where its `type` leads.
  @Sendable func problem(_ request: Request, _ context: PageRequestContext) throws -> Response {
    guard let name = APIProblem.Name(rawValue: context.parameters.get("problem") ?? "") else {
      throw APIProblem(.notFound)
    }
    return APIProblem(name).response(to: request, status: .ok)
  }
}
