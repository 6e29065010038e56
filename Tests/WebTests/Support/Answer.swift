import HTTPTypes
import Hummingbird
import NIOCore
import RegexBuilder
import Synchronization

/// What the server answered.
struct Answer: Sendable {
  let status: Int
  let headers: HTTPFields
  let bytes: [UInt8]

  init(_ response: Response) async throws {
    status = response.status.code
    headers = response.headers
    let collected = CollectedBody()
    try await response.body.write(BodyCollector(collected: collected))
    bytes = collected.bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var location: String? { headers[.location] }

  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

  /// Text with its markup taken out, and what is escaped read back.
  var words: String {
    text.replacing(/<[^>]*>/, with: " ").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The hidden fields of the first form with this action.
  func hiddenFields(of action: String) -> [String: String] {
    guard let form = text.firstRange(of: "action=\"\(action)\""),
      let end = text[form.upperBound...].firstRange(of: "</form>")
    else { return [:] }
    let inside = text[form.upperBound..<end.lowerBound]
    return Dictionary(
      inside.matches(of: /type="hidden" name="([^"]*)" value="([^"]*)"/).map {
        (String($0.output.1), String($0.output.2))
      }
    ) { first, _ in first }
  }

  /// The keys of the bubbles, in order.
  var bubbleKeys: [String] { text.matches(of: /data-key="([^"]*)"/).map { String($0.output.1) } }

  /// The words of the bubbles, in order, as markup.
  var bubbles: [String] { text.matches(of: /<p class="words"[^>]*>(.*?)<\/p>/).map { String($0.output.1) } }

  /// The turn that the page's forms answer.
  var turn: String? { text.firstMatch(of: /name="turn" value="([^"]*)"/).map { String($0.output.1) } }
}

private final class CollectedBody: Sendable {
  private let collected = Mutex<[UInt8]>([])

  var bytes: [UInt8] { collected.withLock { $0 } }

  func append(_ buffer: ByteBuffer) { collected.withLock { $0 += Array(buffer.readableBytesView) } }
}

private struct BodyCollector: ResponseBodyWriter {
  let collected: CollectedBody

  func write(_ buffer: ByteBuffer) async throws { collected.append(buffer) }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
