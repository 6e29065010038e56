import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Onboarding
import StoryModel

/// Files: style and script that are built in, drawings of personas, pictures of stories.
///
/// Only what is named somewhere is given out.
struct AssetController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/assets/:file", use: asset)
    router.get("/personas/:persona/**", use: drawing)
    router.get("/stories/:story/media/**", use: picture)
  }

  @Sendable func asset(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    guard let asset = Assets[context.parameters.get("file") ?? ""] else { throw Problem.notFound }
    let isCurrent = request.uri.query == Assets.version
    return file(
      asset.bytes, asset.contentType, tag: asset.tag, request,
      caching: isCurrent ? "public, max-age=31536000, immutable" : "public, max-age=300")
  }

  /// A mood of a persona; anybody may see her, the first page does.
  @Sendable func drawing(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let name = context.restOfPath
    guard let persona = site.onboarding.library.cast[PersonaID(context.parameters.get("persona") ?? "")],
      persona.moods.contains(where: { $0.drawing == name }),
      let file = ContentFile(name, in: "\(site.settings.personas)/\(persona.id)")
    else { throw Problem.notFound }
    return self.file(
      file.bytes, file.contentType, tag: Assets.tag(of: file.bytes), request, caching: "public, max-age=300")
  }

  /// A picture of a story, for who came in.
  @Sendable func picture(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    guard try await !site.gate.visits(request).isEmpty else { throw Problem.sessionOver }
    guard let story = site.onboarding.library[try context.story()],
      let path = site.media.path(of: context.restOfPath, in: story),
      let file = ContentFile(path, in: story.folder)
    else { throw Problem.notFound }
    return self.file(
      file.bytes, file.contentType, tag: Assets.tag(of: file.bytes), request, caching: "private, max-age=300")
  }

  private func file(
    _ bytes: [UInt8], _ contentType: String, tag: String, _ request: Request, caching: String
  ) -> Response {
    let quoted = "\"\(tag)\""
    var headers: HTTPFields = [.contentType: contentType, .eTag: quoted, .cacheControl: caching]
    if contentType == "image/svg+xml" {
      headers[.contentSecurityPolicy] = SecurityHeaders.drawingPolicy
    }
    if request.headers[.ifNoneMatch] == quoted { return Response(status: .notModified, headers: headers) }
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension PageRequestContext {
  /// What follows the route's fixed part, percent signs decoded.
  fileprivate var restOfPath: String {
    let rest = parameters.getCatchAll().joined(separator: "/")
    return rest.removingPercentEncoding ?? rest
  }
}
