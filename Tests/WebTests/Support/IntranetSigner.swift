import Crypto
import CryptoExtras
import Foundation

/// An intranet that signs who is there; whatever a test wants it to sign, it does.
struct IntranetSigner: Sendable {
  /// What its tokens say they are signed with.
  let algorithm: String
  /// What Vicky is given: PEM, a JWKS or a secret.
  let file: [UInt8]
  private let sign: @Sendable ([UInt8]) throws -> [UInt8]

  static let secret = "0123456789abcdef0123456789abcdef"

  static let shared = hmac(Array(secret.utf8))

  static func hmac(_ key: [UInt8]) -> IntranetSigner {
    IntranetSigner(algorithm: "HS256", file: key) { signed in
      Array(HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: key)))
    }
  }

  static func p256(_ key: P256.Signing.PrivateKey = .init()) -> IntranetSigner {
    IntranetSigner(algorithm: "ES256", file: Array(key.publicKey.pemRepresentation.utf8)) { signed in
      Array(try key.signature(for: signed).rawRepresentation)
    }
  }

  static func ed25519(_ key: Curve25519.Signing.PrivateKey = .init()) -> IntranetSigner {
    IntranetSigner(algorithm: "EdDSA", file: Array(key.publicKey.pemRepresentation.utf8)) { signed in
      Array(try key.signature(for: signed))
    }
  }

  static func rsa(_ key: _RSA.Signing.PrivateKey) -> IntranetSigner {
    IntranetSigner(algorithm: "RS256", file: Array(key.publicKey.pemRepresentation.utf8)) { signed in
      let digest = SHA256.hash(data: signed)
      return Array(try key.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation)
    }
  }

  /// A good token with these changes to its claims and to its header; nil takes one out.
  func token(
    at now: Int64, _ changes: [String: (any Sendable)?] = [:], header: [String: (any Sendable)?] = [:]
  ) throws -> String {
    let claims: [String: any Sendable] = [
      "sub": "u-1001", "aud": IntranetPage.vicky, "iat": now, "exp": now + 300, "name": "Noor van der Wal",
    ]
    let signed = [
      try Self.part(["alg": algorithm, "typ": "JWT"], header), try Self.part(claims, changes),
    ].joined(separator: ".")
    return "\(signed).\(Self.written(try sign(Array(signed.utf8))))"
  }

  private static func part(
    _ values: [String: any Sendable], _ changes: [String: (any Sendable)?]
  ) throws -> String {
    var values = values
    for (name, value) in changes { values[name] = value }
    return written(Array(try JSONSerialization.data(withJSONObject: values)))
  }

  /// Base64 as RFC 4648 has it for addresses.
  static func written(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
