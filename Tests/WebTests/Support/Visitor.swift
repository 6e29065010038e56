import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

@testable import Web

/// A browser without a window: keeps cookies, follows nothing by itself.
final class Visitor: Sendable {
  private let pages: Pages
  private let language: String
  private let cookies = Mutex<[String: String]>([:])

  init(pages: Pages, language: String) {
    self.pages = pages
    self.language = language
  }

  /// What it sends along.
  var cookieHeader: String {
    cookies.withLock { $0.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: "; ") }
  }

  func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
    try await send(HTTPRequest(method: .get, scheme: "http", authority: "vicky.test", path: path), headers)
  }

  func head(_ path: String) async throws -> Answer {
    try await send(HTTPRequest(method: .head, scheme: "http", authority: "vicky.test", path: path), [:])
  }

  /// Posts fields as a form does.
  func post(
    _ path: String, _ fields: KeyValuePairs<String, String> = [:], headers: HTTPFields = [:]
  ) async throws -> Answer {
    try await post(path, body: Array(Self.encoded(fields).utf8), headers: headers)
  }

  func post(_ path: String, body: [UInt8], headers: HTTPFields = [:]) async throws -> Answer {
    var all: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
    for field in headers { all[field.name] = field.value }
    return try await send(
      HTTPRequest(method: .post, scheme: "http", authority: "vicky.test", path: path), all, body)
  }

  /// Fills in a form of a page that was shown: its hidden fields, and these.
  func submit(
    _ action: String, on page: Answer, _ fields: KeyValuePairs<String, String> = [:],
    headers: HTTPFields = [:]
  ) async throws -> Answer {
    let hidden = page.hiddenFields(of: action)
    let typed = Self.encoded(fields)
    let body = [Self.encoded(hidden.map { ($0.key, $0.value) }), typed].filter { !$0.isEmpty }
    return try await post(action, body: Array(body.joined(separator: "&").utf8), headers: headers)
  }

  private func send(
    _ head: HTTPRequest, _ headers: HTTPFields, _ body: [UInt8] = []
  ) async throws -> Answer {
    var head = head
    head.headerFields = headers
    head.headerFields[.acceptLanguage] = head.headerFields[.acceptLanguage] ?? language
    let cookies = cookieHeader
    if !cookies.isEmpty { head.headerFields[.cookie] = cookies }
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let handler = pages.log.handler
    let context = PageRequestContext(source: NoServer(logger: Logger(label: "test") { _ in handler }))
    let response = try await pages.responder.respond(to: request, context: context)
    keepCookies(of: response)
    return try await Answer(response)
  }

  private func keepCookies(of response: Response) {
    for line in response.headers[values: .setCookie] {
      let pair = line.prefix { $0 != ";" }.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies.withLock { $0[String(pair[0])] = line.contains("Max-Age=0;") ? nil : String(pair[1]) }
    }
  }

  private static func encoded(_ fields: some Sequence<(key: String, value: String)>) -> String {
    fields.map { "\(encoded($0.key))=\(encoded($0.value))" }.joined(separator: "&")
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || (48...57).contains(byte)
        ? String(Unicode.Scalar(byte)) : "%" + String(byte / 16, radix: 16) + String(byte % 16, radix: 16)
    }.joined()
  }
}

/// What a context is made of where there is no server.
private struct NoServer: RequestContextSource {
  let logger: Logger
}
