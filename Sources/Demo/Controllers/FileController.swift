import HTTPTypes
import Hummingbird
import NIOCore

/// Style, scripts and drawings.
struct FileController: Sendable {
  func addRoutes(to router: Router<DemoContext>) {
    router.get("/bestanden/:file") { _, context in
      guard let asset = DemoAssets[context.parameters.get("file") ?? ""] else { throw DemoProblem.notFound }
      return file(asset.contentType, ByteBuffer(bytes: asset.bytes))
    }
    router.get("/portret/:code") { _, context in
      guard let portrait = Portrait(code: context.parameters.get("code") ?? "") else {
        throw DemoProblem.notFound
      }
      return file("image/svg+xml", ByteBuffer(string: portrait.svg))
    }
  }

  private func file(_ contentType: String, _ bytes: ByteBuffer) -> Response {
    Response(
      status: .ok, headers: [.contentType: contentType, .cacheControl: "public, max-age=300"],
      body: ResponseBody(byteBuffer: bytes))
  }
}
