import Crypto
import Onboarding

/// What a form must bring back to be one of ours: worked out from the session, so that nothing is kept, and saying
/// nothing about it.
enum FormSeal {
  static func of(_ token: Token) -> String {
    let digits = Array("0123456789abcdef")
    let bytes = HMAC<SHA256>.authenticationCode(
      for: Array("vicky-form".utf8), using: SymmetricKey(data: Array(token.secret.utf8)))
    return String(bytes.prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Compares without telling by its time how much is right.
  static func fits(_ seal: String, _ token: Token) -> Bool {
    let (given, right) = (Array(seal.utf8), Array(of(token).utf8))
    guard given.count == right.count else { return false }
    return zip(given, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
