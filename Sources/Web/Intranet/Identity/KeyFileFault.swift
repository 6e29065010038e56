/// Why a file with the keys of an intranet cannot be used: what is wrong and what to do, in a line.
package enum KeyFileFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing, or white space alone.
  case empty
  /// Neither PEM, nor a JWKS, nor text that could be a secret.
  case noKey
  /// More than a line of text without blanks, or no text.
  case noSecret
  /// A secret of fewer bytes than ``SharedSecret/shortest``; how many there are.
  case shortSecret(Int)
  /// The half that signs; it has no business here.
  case privateKey
  /// A key of another kind than those three; what it says it is.
  case otherKind(String)
  /// A JWKS in which no key is for signatures.
  case noKeys
  /// A JWKS with two keys of the same name.
  case sameName(String)

  /// What follows the name of the file, in English; nothing of a secret is in it.
  package var description: String {
    switch self {
    case .empty: "is empty"
    case .noKey:
      "holds no key: give a public key as PEM, a JWKS, or a secret as one line of text without blanks"
    case .noSecret:
      "holds no secret: give one line of text without blanks, such as 'openssl rand -hex 32' makes"
    case .shortSecret(let count):
      "holds a secret of \(count) bytes; it takes at least \(SharedSecret.shortest), such as 'openssl rand -hex 32' makes"
    case .privateKey:
      "holds a private key, which belongs to the intranet alone: give the public key that goes with it"
    case .otherKind(let kind):
      "holds a key of another kind (\(kind)): it takes RSA of at least 2,048 bits, P-256 or Ed25519"
    case .noKeys: "holds no key for signatures"
    case .sameName(let name): "holds two keys with the kid '\(name)'"
    }
  }
}
