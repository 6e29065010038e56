import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Onboarding
import StoryModel

/// Files: style and script that are built in, drawings of personas, pictures and films of stories.
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
    let headers = headers(
      asset.contentType, tag: asset.tag,
      caching: isCurrent ? "public, max-age=31536000, immutable" : "public, max-age=300")
    if isKnown(asset.tag, request) { return Response(status: .notModified, headers: headers) }
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
  }

  /// A persona in a mood, or what she wears; anybody may see her, the first page does.
  @Sendable func drawing(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let name = context.restOfPath
    guard let persona = site.onboarding.library.cast[PersonaID(context.parameters.get("persona") ?? "")],
      persona.moods.contains(where: { $0.drawing == name })
        || persona.wardrobe.pieces.contains(where: { $0.drawing == name }),
      let file = ContentFile(name, in: "\(site.settings.personas)/\(persona.id)")
    else { throw Problem.notFound }
    return self.file(file, request, caching: "public, max-age=300")
  }

  /// A picture or film of a story, for who came in.
  @Sendable func picture(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    guard try await !site.gate.visits(request).isEmpty else { throw Problem.sessionOver }
    guard let story = site.onboarding.library[try context.story()],
      let path = site.media.path(of: context.restOfPath, in: story),
      let file = ContentFile(path, in: story.folder)
    else { throw Problem.notFound }
    return self.file(file, request, caching: "private, max-age=300")
  }

  /// All of a file, or the piece of it that is asked for.
  private func file(_ file: ContentFile, _ request: Request, caching: String) -> Response {
    var headers = headers(file.contentType, tag: file.tag, caching: caching)
    headers[.acceptRanges] = "bytes"
    if isKnown(file.tag, request) { return Response(status: .notModified, headers: headers) }
    // A piece of what the browser has the rest of; where that is another file by now, it gets all of it.
    let isSame = request.headers[.ifRange].map { $0 == quoted(file.tag) } ?? true
    switch isSame ? ByteRange(request.headers[.range], size: file.size) : .whole {
    case .whole: return Response(status: .ok, headers: headers, body: file.body(0..<file.size))
    case .part(let range):
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)"
      return Response(status: .partialContent, headers: headers, body: file.body(range))
    case .beyond:
      headers[.contentRange] = "bytes */\(file.size)"
      return Response(status: .rangeNotSatisfiable, headers: headers)
    }
  }

  private func headers(_ contentType: String, tag: String, caching: String) -> HTTPFields {
    var headers: HTTPFields = [.contentType: contentType, .eTag: quoted(tag), .cacheControl: caching]
    if contentType == "image/svg+xml" {
      headers[.contentSecurityPolicy] = SecurityHeaders.drawingPolicy
    }
    return headers
  }

  /// Whether the browser has it already.
  private func isKnown(_ tag: String, _ request: Request) -> Bool {
    request.headers[.ifNoneMatch] == quoted(tag)
  }

  private func quoted(_ tag: String) -> String { "\"\(tag)\"" }

}

extension PageRequestContext {
  /// What follows the route's fixed part, percent signs decoded.
  fileprivate var restOfPath: String {
    let rest = parameters.getCatchAll().joined(separator: "/")
    return rest.removingPercentEncoding ?? rest
  }
}
