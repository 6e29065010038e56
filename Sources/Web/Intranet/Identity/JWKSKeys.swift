import FoundationEssentials
import JWTKit

/// Public keys in a JWKS, the form of RFC 7517; a single JWK will do.
enum JWKSKeys {
  static func read(_ text: String) async throws(KeyFileFault) -> [VerificationKey] {
    let data = Data(text.utf8)
    let written: [WrittenKey]
    if let set = try? JSONDecoder().decode(WrittenSet.self, from: data) {
      written = set.keys
    } else if let one = try? JSONDecoder().decode(WrittenKey.self, from: data) {
      written = [one]
    } else {
      throw .noKey
    }
    guard written.allSatisfy({ $0.d == nil && $0.k == nil }) else { throw .privateKey }
    var keys: [VerificationKey] = []
    for key in written where (key.use ?? "sig") == "sig" { keys.append(try await read(key)) }
    guard !keys.isEmpty else { throw .noKeys }
    var names: Set<String> = []
    for name in keys.compactMap(\.name) where !names.insert(name).inserted { throw .sameName(name) }
    return keys
  }

  private struct WrittenSet: Decodable {
    let keys: [WrittenKey]
  }

  /// The members as the RFC names them.
  private struct WrittenKey: Decodable {
    let kty: String
    let kid: String?
    let use: String?
    let alg: String?
    let crv: String?
    let n: String?
    let e: String?
    let x: String?
    let y: String?
    /// The private part of an asymmetric key.
    let d: String?
    /// A secret.
    let k: String?
  }

  private static func read(_ key: WrittenKey) async throws(KeyFileFault) -> VerificationKey {
    let fault = KeyFileFault.otherKind([key.kty, key.crv, key.alg].compactMap(\.self).joined(separator: " "))
    switch (key.kty, key.crv, key.alg ?? "") {
    case ("RSA", _, "RS256"), ("RSA", _, ""):
      guard let n = key.n, let e = key.e, let numbers = try? Insecure.RSA.PublicKey(modulus: n, exponent: e)
      else { throw fault }
      return await .rsa(numbers, name: key.kid)
    case ("EC", "P-256", "ES256"), ("EC", "P-256", ""):
      guard let x = key.x, let y = key.y, let point = try? ES256PublicKey(parameters: (x, y)) else {
        throw fault
      }
      return await .p256(point, name: key.kid)
    case ("OKP", "Ed25519", "EdDSA"), ("OKP", "Ed25519", "Ed25519"), ("OKP", "Ed25519", ""):
      guard let x = key.x, let point = try? EdDSA.PublicKey(x: x, curve: .ed25519) else { throw fault }
      return await .ed25519(point, name: key.kid)
    default: throw fault
    }
  }
}
