import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request to the API.
enum JSONBody {
  /// No body of ours is longer, in bytes.
  static let limit = 64 << 10

  /// The object that is sent; throws the problem to tell.
  static func read(_ request: Request) async throws -> JSONObject {
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("application/json") else {
      throw APIProblem(.badRequest, because: "the content type is not application/json")
    }
    let body = try await bytes(request)
    return try JSONObject(Array(body.readableBytesView))
  }

  /// What is sent, whatever it is.
  static func bytes(_ request: Request, limit: Int = limit) async throws -> ByteBuffer {
    // Who announces too much is told so at once.
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= limit else { throw APIProblem(.tooLarge) }
    do {
      return try await request.body.collect(upTo: limit)
    } catch is NIOTooManyBytesError {
      throw APIProblem(.tooLarge)
    } catch {
      // It hung up half-way, or it stopped being HTTP: nothing that went wrong here.
      throw APIProblem(.badRequest, because: "the body ends before its end")
    }
  }
}
