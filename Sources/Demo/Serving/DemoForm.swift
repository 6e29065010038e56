import Hummingbird
import NIOCore

/// The fields of a form, each at most once.
struct DemoForm: Sendable {
  private let fields: [String: String]

  /// A field's text, without space around it; empty where there is none.
  subscript(name: String) -> String { (fields[name] ?? "").trimmed }

  static func read(_ request: Request) async throws -> DemoForm {
    do {
      let body = try await request.body.collect(upTo: 16 << 10)
      let fields = try URLEncodedFormDecoder().decode([String: String].self, from: String(buffer: body))
      return DemoForm(fields: fields)
    } catch {
      throw DemoProblem.badForm
    }
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }

  /// Fit for the value of a field in an address.
  var asQueryValue: String {
    utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      guard byte < 128, character.isLetter || character.isNumber || "/-_.~".contains(character) else {
        return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      return String(character)
    }.joined()
  }
}

extension Response {
  /// Where to go on after a form.
  static func seeOther(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address])
  }
}
