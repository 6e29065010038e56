import Crypto

/// A secret that lets its holder in: 192 random bits as 32 characters that are safe in an address.
///
/// It prints as dots, so that it does not get into a log by accident.
package struct Token: Hashable, Sendable, CustomStringConvertible {
  /// The secret itself: only for an address or a cookie.
  package let secret: String

  /// A token as somebody brings it; nil where it cannot be one of ours.
  package init?(_ secret: String) {
    guard secret.utf8.count == 32, secret.utf8.allSatisfy(Self.isOurs) else { return nil }
    self.secret = secret
  }

  /// A fresh one.
  package init(from random: RandomSource) {
    var secret = ""
    var bits: UInt32 = 0
    for (index, byte) in random.bytes(24).enumerated() {
      bits = bits << 8 | UInt32(byte)
      guard index % 3 == 2 else { continue }
      for shift in [18, 12, 6, 0] as [UInt32] {
        secret.unicodeScalars.append(Unicode.Scalar(Self.alphabet[Int(bits >> shift & 63)]))
      }
      bits = 0
    }
    self.secret = secret
  }

  /// Dots, never the secret.
  package var description: String { "•••" }

  /// The only form in which a token is kept.
  package var hash: TokenHash { TokenHash(bytes: Array(SHA256.hash(data: Array(secret.utf8)))) }

  /// Base64 as RFC 4648 has it for addresses.
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Whether it is of the ``alphabet``.
  private static func isOurs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// The SHA-256 of a token: 32 bytes.
package struct TokenHash: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// A hash as the store gives it back; the length is not checked.
  package init(bytes: [UInt8]) { self.bytes = bytes }
}
