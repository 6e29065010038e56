import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

@testable import Web

/// A page of another site that calls the API, as browsers let it: it says where it is from, and has no cookies.
struct IntranetPage: Sendable {
  let pages: Pages
  /// Nil for who calls from no page, such as a server.
  var origin: String? = Self.intranet

  static let intranet = "https://intranet.test"
  static let vicky = "https://vicky.test"

  func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
    try await call(.get, path, headers: headers)
  }

  /// Posts JSON.
  func post(_ path: String, _ json: String = "{}", headers: HTTPFields = [:]) async throws -> Answer {
    var all: HTTPFields = [.contentType: "application/json"]
    for field in headers { all[field.name] = field.value }
    return try await call(.post, path, Array(json.utf8), headers: all)
  }

  func call(
    _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8] = [], headers: HTTPFields = [:]
  ) async throws -> Answer {
    var head = HTTPRequest(method: method, scheme: "https", authority: "vicky.test", path: path)
    head.headerFields = headers
    head.headerFields[.origin] = origin
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let handler = pages.log.handler
    let context = PageRequestContext(source: IntranetCall(logger: Logger(label: "test") { _ in handler }))
    return try await Answer(try await pages.responder.respond(to: request, context: context))
  }

  /// Trades a token of the intranet for a session.
  func begin(_ token: String) async throws -> Answer {
    try await post("/api/v1/sessions", "{\"token\":\"\(token)\"}")
  }
}

extension Answer {
  /// A field of the JSON, as text.
  func field(_ name: String) -> String? {
    let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return (object?[name]).map { "\($0)" }
  }

  /// What follows the last slash of a problem's type.
  var problem: String? {
    field("type").flatMap { $0.split(separator: "/").last.map { String($0) } }
  }
}

/// What a context is made of where there is no server.
private struct IntranetCall: RequestContextSource {
  let logger: Logger
}
