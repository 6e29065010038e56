/// The origin of a web page: scheme, host and port, as browsers write it in `Origin`.
package enum WebOrigin {
  /// `https://intranet.example.org` of `HTTPS://Intranet.example.org:443`; nil of anything that is more or less than
  /// an origin.
  ///
  /// A host with other letters than ASCII has to be given as browsers write it (`xn--…`).
  package static func normalised(_ text: String) -> String? {
    let text = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let authority = text.dropFirst(scheme.count)
    let (host, port) = parts(of: authority)
    guard isHost(host) else { return nil }
    guard let port else { return scheme + host }
    guard let number = UInt16(port), number > 0, port.utf8.allSatisfy(isDigit) else { return nil }
    let usual = scheme == "https://" ? 443 : 80
    return Int(number) == usual ? scheme + host : "\(scheme)\(host):\(number)"
  }

  /// `https://vicky.example.org` of `https://Vicky.example.org/start`; nil of what is no address.
  package static func of(address: String) -> String? {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return normalised(parts.prefix(3).joined(separator: "/"))
  }

  private static func parts(of authority: Substring) -> (host: Substring, port: Substring?) {
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      let rest = authority[authority.index(after: end)...]
      return (authority[...end], rest.isEmpty ? nil : rest.hasPrefix(":") ? rest.dropFirst() : "")
    }
    guard let colon = authority.firstIndex(of: ":") else { return (authority, nil) }
    return (authority[..<colon], authority[authority.index(after: colon)...])
  }

  private static func isHost(_ host: Substring) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
      let address = host.dropFirst().dropLast()
      return address.contains(":")
        && address.utf8.allSatisfy {
          isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
        }
    }
    return !host.isEmpty && !host.hasPrefix(".") && !host.hasPrefix("-")
      && host.utf8.allSatisfy { byte in
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
