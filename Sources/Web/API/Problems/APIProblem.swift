import Authoring
import HTTPTypes
import Hummingbird
import NIOCore

/// What went wrong, as RFC 9457 writes it.
struct APIProblem: Error {
  let name: Name
  /// Why, in English, for programmers; nil where the name says it all.
  var reason: String?
  /// In her words, where they say more than those of the name.
  var detail: String?
  /// In which language she is spoken to; nil for the one that the request asks for.
  var language: String?
  /// Further fields, written already.
  var fields: [(name: String, json: String)] = []
  /// Further headers.
  var headers: HTTPFields = [:]

  /// `reason` is for programmers.
  init(_ name: Name, because reason: String? = nil) {
    self.name = name
    self.reason = reason
  }

  /// The problems there are; a raw value ends the address of its type.
  enum Name: String, CaseIterable {
    /// There is no session, or it is over.
    case sessionOver = "session-over"
    /// A page of that site may not call.
    case notAllowedHere = "not-allowed-here"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    /// She went on meanwhile, perhaps in another window.
    case oldTurn = "old-turn"
    /// The input is none that the tour can take now.
    case doesNotFit = "does-not-fit"
    case badRequest = "bad-request"
    case tooLarge = "too-large"
    /// What says who she is cannot be trusted.
    case tokenRefused = "token-refused"
    /// The intranet knows her, and she is no employee here.
    case notKnown = "not-known"
    case storyFault = "story-fault"
    /// Something that is not the caller's to mend.
    case ours

    var status: HTTPResponse.Status {
      switch self {
      case .sessionOver, .tokenRefused: .unauthorized
      case .notAllowedHere, .notKnown: .forbidden
      case .notFound: .notFound
      case .methodNotAllowed: .methodNotAllowed
      case .oldTurn: .conflict
      case .doesNotFit: .unprocessableContent
      case .badRequest: .badRequest
      case .tooLarge: .contentTooLarge
      case .storyFault, .ours: .internalServerError
      }
    }

    var type: String { "/api/v1/problems/" + rawValue }
  }

  /// The whole answer.
  func response(to request: Request) -> Response {
    response(to: request, status: name.status)
  }

  /// The same with another status than its own: where a problem is only explained.
  func response(to request: Request, status: HTTPResponse.Status) -> Response {
    let texts =
      language.map { InterfaceTexts.of($0) } ?? .preferred(request.headers[.acceptLanguage])
    let words = APIProblemTexts.of(texts.language)[name]
    var line = JSONLine()
    line.add("type", name.type)
    line.add("title", words.title)
    line.add("status", name.status.code)
    line.add("detail", detail ?? words.detail)
    line.add("reason", reason)
    for field in fields { line.add(field.name, json: field.json) }
    var response = Response.json(line, status: status)
    response.headers[.contentType] = "application/problem+json"
    response.headers[.contentLanguage] = texts.language
    if name == .sessionOver || name == .tokenRefused { response.headers[.wwwAuthenticate] = "Bearer" }
    for field in headers { response.headers[field.name] = field.value }
    return response
  }
}

extension Response {
  /// An object, written.
  static func json(_ line: JSONLine, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: line.bytes)))
  }

  /// Done, and nothing to say.
  static var noContent: Response { Response(status: .noContent) }
}
