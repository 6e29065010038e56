import Foundation
import Onboarding

/// The address that a personal link leads to.
enum PersonalLink {
  /// Where the server is when nothing else is said.
  static let usualBase = "http://127.0.0.1:8080"

  /// `https://intranet.example/vicky/l/<token>`; `base` with or without a slash at its end.
  static func address(_ token: Token, base: String) -> String {
    (base.hasSuffix("/") ? String(base.dropLast()) : base) + "/l/" + token.secret
  }

  /// Whether personal links can begin so: an address on the web, without query or fragment.
  static func isBase(_ text: String) -> Bool {
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty else { return false }
    return ["http", "https"].contains(parts.scheme) && parts.query == nil && parts.fragment == nil
      && parts.user == nil && text.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
  }
}
