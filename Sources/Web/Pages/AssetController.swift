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
    let id = PersonaID(context.parameters.get("persona") ?? "")
    try await site.onboarding.catchUp()
    guard let persona = site.onboarding.library.cast[id],
      persona.moods.contains(where: { $0.drawing == name })
        || persona.wardrobe.pieces.contains(where: { $0.drawing == name }),
      let file = try await drawing(name, of: id)
    else { throw Problem.notFound }
    return self.file(file, request, caching: "public, max-age=300")
  }

  /// As it was published; of a persona that no published story calls on, as it is in the folder.
  private func drawing(_ name: String, of persona: PersonaID) async throws -> ContentFile? {
    let published = site.onboarding.drawing(name, of: persona)
    guard let published else { return ContentFile(name, in: "\(site.settings.personas)/\(persona)") }
    return try await ContentFile.published(published, of: site.onboarding)
  }

  /// A picture or film of a story, for who came in, and for who was given a sealed address of it.
  @Sendable func picture(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let isSealed = request.uri.queryParameters["k"].map { site.mediaSeal.fits($0, request.uri.path) } ?? false
    if !isSealed {
      guard try await !site.gate.visits(request).isEmpty else { throw Problem.sessionOver }
    }
    guard let file = try await picture(context.restOfPath, of: try context.story()) else {
      throw Problem.notFound
    }
    return self.file(file, request, caching: "private, max-age=300")
  }

  /// As it was published; of a story of which nothing was, or that an author tries, as it is in the folder.
  private func picture(_ name: String, of id: StoryID) async throws -> ContentFile? {
    try await site.onboarding.catchUp()
    // What is new in a story shows the story's own pictures.
    let id = site.onboarding.library.origin(of: id)
    let story = site.onboarding.library[id]
    if story?.publication != nil {
      for path in StoryMedia.paths(of: name) {
        guard let published = try await site.onboarding.file(path, of: id) else { continue }
        return try await ContentFile.published(published, of: site.onboarding)
      }
    }
    if let story { site.media.note(story.engine) }
    let own = story?.publication == nil ? story?.folder : nil
    guard let folder = own ?? site.media.lentFolder(of: id), let path = site.media.path(of: name, in: id)
    else { return nil }
    return ContentFile(path, in: folder)
  }

  /// All of a file, or the piece of it that is asked for.
  private func file(_ file: ContentFile, _ request: Request, caching: String) -> Response {
    var headers = headers(file.contentType, tag: file.tag, caching: caching)
    headers[.acceptRanges] = "bytes"
    // The overlay shows it on the pages of the intranet.
    for (name, value) in SecurityHeaders.shownElsewhere { headers[name] = value }
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
      // The overlay shows smileys on the pages of the intranet.
      for (name, value) in SecurityHeaders.shownElsewhere { headers[name] = value }
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
