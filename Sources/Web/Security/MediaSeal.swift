import Crypto

/// What an address of a picture or film carries so that it shows without a cookie: the overlay is on another site, where
/// browsers send none.
///
/// Who has the address was shown the story. It holds until the server stops, and says nothing about anybody.
struct MediaSeal: Sendable {
  private let key = SymmetricKey(size: .bits256)

  /// `/stories/welkom/media/samen.svg?k=…` for `/stories/welkom/media/samen.svg`.
  func sealed(_ address: String) -> String { "\(address)?k=\(seal(of: address))" }

  /// Whether the seal is that of this address; takes as long however much of it is right.
  func fits(_ seal: some StringProtocol, _ address: some StringProtocol) -> Bool {
    SafeComparison.isEqual(Array(seal.utf8), Array(self.seal(of: address).utf8))
  }

  private func seal(of address: some StringProtocol) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Array(address.utf8), using: key)
    return Hexadecimal.text(Array(code.prefix(16)))
  }
}
