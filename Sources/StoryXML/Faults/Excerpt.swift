/// Pieces of a file for a message: what is very long is cut.
enum Excerpt {
  static func of(_ bytes: some Collection<UInt8>) -> String {
    // Four bytes at most make a scalar, and a cut one is left out with the rest.
    let text = String(decoding: bytes.prefix(256), as: UTF8.self)
    return text.unicodeScalars.count <= 60 && bytes.count <= 256
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(59))) + "…"
  }
}
