import JWTKit

/// What an intranet signs with, as far as Vicky needs to know it: public keys, or a secret that both have.
///
/// The key says which algorithm it is for. What a token says of itself chooses among keys at most, never how one is
/// used, so that a public key cannot be taken for a secret.
package struct IntranetKeys: Sendable {
  let keys: [VerificationKey]
  /// Whom `iss` must name; nil where it may name anybody.
  let issuer: String?

  /// - Parameters:
  ///   - secret: for HS256.
  ///   - issuer: whom `iss` must name; nil where it may name anybody.
  package init(secret: SharedSecret, issuer: String? = nil) async {
    let collection = JWTKeyCollection()
    await collection.add(hmac: HMACKey(from: secret.bytes), digestAlgorithm: .sha256)
    keys = [VerificationKey(algorithm: "HS256", name: nil, collection: collection)]
    self.issuer = issuer
  }

  /// Reads a file with public keys (PEM, one or more, or a JWKS), or with a secret as a line of text.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - issuer: whom `iss` must name; nil where it may name anybody.
  /// - Throws: why it cannot be used.
  package init(file bytes: [UInt8], issuer: String? = nil) async throws(KeyFileFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .noKey }
    let tidied = text.trimming(while: \.isWhitespace)
    guard !tidied.isEmpty else { throw .empty }
    if tidied.contains("-----BEGIN") {
      keys = try await PEMKeys.read(tidied)
    } else if tidied.hasPrefix("{") {
      keys = try await JWKSKeys.read(tidied)
    } else {
      self = await IntranetKeys(secret: try Self.secret(tidied), issuer: issuer)
      return
    }
    self.issuer = issuer
  }

  private static func secret(_ text: String) throws(KeyFileFault) -> SharedSecret {
    do {
      return try SecretText.read(text)
    } catch {
      throw error == .noSecret ? .noKey : error
    }
  }

  /// The keys with which a token may be signed that says this of itself; none where it names what is not there.
  func keys(for algorithm: String, named name: String?) -> [VerificationKey] {
    keys.filter { key in
      key.algorithm == algorithm && (key.name == nil || name == nil || key.name == name)
    }
  }
}

/// A key, the one algorithm that it is for, and its name where it has one.
struct VerificationKey: Sendable {
  let algorithm: String
  /// The `kid`.
  let name: String?
  /// Holds this key alone.
  let collection: JWTKeyCollection
}

extension VerificationKey {
  static func rsa(_ key: Insecure.RSA.PublicKey, name: String?) async -> VerificationKey {
    let collection = JWTKeyCollection()
    await collection.add(rsa: key, digestAlgorithm: .sha256)
    return VerificationKey(algorithm: "RS256", name: name, collection: collection)
  }

  static func p256(_ key: ES256PublicKey, name: String?) async -> VerificationKey {
    let collection = JWTKeyCollection()
    await collection.add(ecdsa: key)
    return VerificationKey(algorithm: "ES256", name: name, collection: collection)
  }

  static func ed25519(_ key: EdDSA.PublicKey, name: String?) async -> VerificationKey {
    let collection = JWTKeyCollection()
    await collection.add(eddsa: key)
    return VerificationKey(algorithm: "EdDSA", name: name, collection: collection)
  }
}
