import Crypto
import Onboarding

/// What a form must bring back to be one of ours: worked out from the session, so that nothing is kept, and saying
/// nothing about it.
enum FormSeal {
  static func of(_ token: Token) -> String {
    let bytes = HMAC<SHA256>.authenticationCode(
      for: Array("vicky-form".utf8), using: SymmetricKey(data: Array(token.secret.utf8)))
    return Hexadecimal.text(bytes.prefix(16))
  }

  /// Compares without telling by its time how much is right.
  static func fits(_ seal: String, _ token: Token) -> Bool {
    SafeComparison.isEqual(Array(seal.utf8), Array(of(token).utf8))
  }
}
