/// Where a link in a story may lead.
enum LinkAddress {
  static let schemes = ["https:", "http:", "mailto:", "tel:"]

  /// Whether it is of an allowed scheme or a path from the root of the intranet: never a script, never another host
  /// in disguise (browsers read `/\` as `//`).
  static func isAllowed(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard address.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
    if address.first == UInt8(ascii: "/") { return address.dropFirst().first != UInt8(ascii: "/") }
    return schemes.contains { scheme in
      address.count > scheme.utf8.count
        && zip(address, scheme.utf8).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && $1 >= UInt8(ascii: "a")) }
    }
  }
}
