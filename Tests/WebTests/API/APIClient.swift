import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Onboarding
import OnboardingTestSupport

@testable import Web

/// A program that calls the API: sends no cookies, follows nothing.
struct APIClient: Sendable {
  let pages: Pages
  /// What it sends as `Authorization`.
  var authorization: String?
  var language = "nl"

  func get(_ path: String) async throws -> APIAnswer { try await send(.get, path) }

  func post(_ path: String, _ body: String = "{}") async throws -> APIAnswer {
    try await send(.post, path, Array(body.utf8))
  }

  func put(_ path: String, _ body: String) async throws -> APIAnswer {
    try await send(.put, path, Array(body.utf8))
  }

  /// Answers a turn of a tour; `input` is JSON.
  func turn(_ story: String, _ turn: Int, _ input: String) async throws -> APIAnswer {
    try await post("tours/\(story)/turns", #"{"turn":\#(turn),"input":\#(input)}"#)
  }

  /// `path` is what follows `/api/v1/`, or begins with a slash.
  func send(
    _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8] = [],
    type: String? = "application/json"
  ) async throws -> APIAnswer {
    let path = path.hasPrefix("/") ? path : "/api/v1/" + path
    var head = HTTPRequest(method: method, scheme: "http", authority: "vicky.test", path: path)
    head.headerFields[.acceptLanguage] = language
    head.headerFields[.authorization] = authorization
    if !body.isEmpty { head.headerFields[.contentType] = type }
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let handler = pages.log.handler
    let context = PageRequestContext(source: NoServer(logger: Logger(label: "test") { _ in handler }))
    return try APIAnswer(try await Answer(try await pages.responder.respond(to: request, context: context)))
  }
}

extension Pages {
  /// An employee's overlay.
  func overlay(of name: String = "Noor van der Wal") async throws -> APIClient {
    let employee = try await world.onboarding.employee(namedOrNew: name)
    guard let session = try await world.onboarding.beginOverlay(for: employee.id) else { throw Erased() }
    return APIClient(pages: self, authorization: "Bearer " + session.token.secret)
  }

  /// Somebody who brings nothing.
  var stranger: APIClient { APIClient(pages: self) }

  private struct Erased: Error {}
}

/// What the API answered.
struct APIAnswer: Sendable {
  let answer: Answer
  /// Null where there is no body.
  let json: JSON

  init(_ answer: Answer) throws {
    self.answer = answer
    let isJSON = !answer.bytes.isEmpty && answer.headers[.contentType]?.contains("json") ?? false
    json = isJSON ? try JSONDecoder().decode(JSON.self, from: Data(answer.bytes)) : .null
  }

  var status: Int { answer.status }

  /// The end of a problem's type; nil where it is none.
  var problem: String? {
    guard answer.headers[.contentType] == "application/problem+json" else { return nil }
    return json["type"].text?.split(separator: "/").last.map(String.init)
  }

  /// The names of the beats.
  var beats: [String] { json["told"].all.compactMap { $0["beat"].text } }

  subscript(name: String) -> JSON { json[name] }
}

/// JSON, easy to ask.
enum JSON: Decodable, Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  subscript(name: String) -> JSON {
    guard case .object(let fields) = self else { return .null }
    return fields[name] ?? .null
  }

  var text: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }

  var number: Int? {
    guard case .number(let number) = self else { return nil }
    return Int(number)
  }

  var all: [JSON] {
    guard case .array(let array) = self else { return [] }
    return array
  }

  var texts: [String] { all.compactMap(\.text) }

  var keys: Set<String> {
    guard case .object(let fields) = self else { return [] }
    return Set(fields.keys)
  }
}

/// What a context is made of where there is no server.
private struct NoServer: RequestContextSource {
  let logger: Logger
}
