/// What a page of the intranet asks the sign-in window for.
struct SignInWish: Sendable {
  /// The site that the code is for.
  let origin: String
  /// By which the page knows that the answer is to its own question.
  let nonce: String

  /// Nil where it is no intranet that Vicky may appear on, or the nonce is not 8 to 64 letters, digits, `-` or `_`.
  init?(_ origin: (some StringProtocol)?, _ nonce: (some StringProtocol)?, _ origins: AllowedOrigins) {
    guard let origin = origin.map({ String($0) }), origins.admits(origin), let nonce,
      (8...64).contains(nonce.utf8.count), nonce.utf8.allSatisfy(Self.isPlain)
    else { return nil }
    self.origin = origin
    self.nonce = String(nonce)
  }

  /// `intranet.example.org`, as people know it.
  var site: String {
    origin.firstRange(of: "://").map { String(origin[$0.upperBound...]) } ?? origin
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
