import FoundationEssentials

/// What a token says of how it is signed; believed for choosing among keys alone.
struct TokenHeader: Decodable {
  let alg: String
  let kid: String?
  /// Names of what must be understood to take it.
  let crit: [String]?

  /// The first of the token's three parts.
  init(_ token: String) throws(TokenFault) {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Self.decoded(parts[0]),
      let header = try? JSONDecoder().decode(TokenHeader.self, from: bytes)
    else { throw .malformed }
    self = header
  }

  /// Base64 as RFC 4648 has it for addresses, without filling.
  private static func decoded(_ text: Substring) -> Data? {
    let plain = text.replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4))
  }
}
