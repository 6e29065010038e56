import Web

/// Where the server is to be found.
struct ServeAddress: Sendable {
  let host: String
  /// Without a slash at its end.
  let publicURL: String?

  init(host: String, publicURL: String?) {
    self.host = host
    self.publicURL = publicURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  /// `http://127.0.0.1:8080`.
  func listening(on port: Int) -> String {
    "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }

  /// What personal links begin with.
  func base(for port: Int) -> String { publicURL ?? listening(on: port) }

  /// Whether it is known by one address: who listens on every address of the machine is not, unless somebody says so.
  var isKnown: Bool {
    if let publicURL { return WebOrigin.normalised(publicURL) != nil }
    return ["127.0.0.1", "::1", "localhost"].contains(host)
  }

  static func isPublicURL(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3 || (parts.count == 4 && parts[3].isEmpty) else { return false }
    return ["http:", "https:"].contains(parts[0].lowercased()) && parts[1].isEmpty && !parts[2].isEmpty
      && !parts[2].contains(where: { $0.isWhitespace || "?#@".contains($0) })
  }
}
