/// Pieces of a file for a message: what is very long is cut.
enum Excerpt {
  static func of(_ bytes: some Collection<UInt8>) -> String {
    // Four bytes at most make a scalar, and a cut one is left out with the rest.
    let text = String(decoding: bytes.prefix(256), as: UTF8.self)
    return text.unicodeScalars.count <= 60 && bytes.count <= 256
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(59))) + "…"
  }

  /// "a, b or c"; of very many the first ones.
  static func list(_ words: [String]) -> String {
    if words.count > 20 { return words.prefix(20).joined(separator: ", ") + " …" }
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
