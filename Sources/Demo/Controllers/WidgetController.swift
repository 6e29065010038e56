import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What pages ask for when they are there already, and the page in a frame.
struct WidgetController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/kantine") { request, context in
      let desk = try context.signedIn()
      let dish = request.uri.queryParameters["bewaar"].map(String.init)
      return DemoPage.html(
        intranet.templates.render(
          ["version": DemoAssets.version, "kept": dish == nil ? [] : [desk.colleague.firstName]], "canteen"))
    }
    router.get("/drukte.json") { _, context in
      _ = try context.signedIn()
      // As slow as the systems behind a real intranet.
      try await Task.sleep(for: .seconds(1))
      return Self.json(#"{"tekst":"Vier mensen wachten. Het duurt ongeveer twaalf minuten."}"#)
    }
    router.get("/zaken.json") { _, context in
      _ = try context.signedIn()
      try await Task.sleep(for: .milliseconds(500))
      return Self.json(String(decoding: try JSONEncoder().encode(Matter.all), as: UTF8.self))
    }
  }

  private static func json(_ text: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
