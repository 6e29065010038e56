import HTTPTypes
import Hummingbird
import NIOCore

/// The overlay's scripts, for pages of any site: they hold nothing that is anybody's.
struct EmbedController: Sendable {
  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/embed.js") { request, _ in
      answer(EmbedFiles.launcher, request, caching: "public, max-age=300")
    }
    router.get("/embed/:file") { request, context in
      let name = context.parameters.get("file")
      guard let file = name.flatMap(EmbedFiles.named) else { throw Problem.notFound }
      return answer(file, request, caching: "public, max-age=31536000, immutable")
    }
  }

  private func answer(_ file: EmbedFile, _ request: Request, caching: String) -> Response {
    let compressed = Encodings(request.headers[.acceptEncoding]).acceptGzip ? file.compressed : nil
    let tag = "\"\(file.tag)\(compressed == nil ? "" : "-gzip")\""
    var headers: HTTPFields = [
      .contentType: "text/javascript; charset=utf-8", .eTag: tag, .cacheControl: caching,
      .vary: "Accept-Encoding", .accessControlAllowOrigin: "*",
    ]
    for (name, value) in SecurityHeaders.shownElsewhere { headers[name] = value }
    if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
    if compressed != nil { headers[.contentEncoding] = "gzip" }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: compressed ?? file.bytes)))
  }
}

/// What a browser says it can unpack.
private struct Encodings {
  let acceptGzip: Bool

  init(_ header: String?) {
    acceptGzip = (header ?? "").lowercased().split(separator: ",").contains { item in
      let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let name = parts.first, ["gzip", "x-gzip"].contains(name) else { return false }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
      return (weight ?? 1) > 0
    }
  }
}
