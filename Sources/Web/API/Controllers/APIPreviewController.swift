import Authoring
import Hummingbird
import Onboarding
import StoryEngine
import StoryModel

/// A scene that an author tries over the intranet.
struct APIPreviewController: Sendable {
  let site: Site

  func addRoutes(to routes: APIRoutes) {
    routes.on("preview", [.get: show, .post: begin])
  }

  /// The scenes there are.
  @Sendable func show(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let scene = try await APIGate(site: site).preview(request).scene()
    let flow = scene.tour.engine.flow
    var line = JSONLine()
    line.add("story", flow.story.text)
    line.add("title", flow.title)
    line.add("scene", scene.beginning.scene.isEmpty ? flow.scenes.first?.id.text : scene.beginning.scene)
    line.add(
      "scenes",
      flow.scenes.map { scene in
        var object = JSONLine()
        object.add("scene", scene.id.text)
        object.add("title", scene.title.isEmpty ? scene.id.text : scene.title)
        return object
      })
    return .json(line)
  }

  /// Begins anew at a scene.
  @Sendable func begin(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let desk = try APIGate(site: site).preview(request)
    let scene = try await JSONBody.read(request).text("scene")
    return .json(try await TourWriter(site, desk).tour(try await desk.begin(at: scene)))
  }
}
