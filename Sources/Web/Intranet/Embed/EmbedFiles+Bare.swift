extension EmbedFiles {
  /// A script or style sheet without what only its readers need.
  ///
  /// That is white space where lines begin, empty lines, and
  /// lines that are a comment and nothing else; nothing in these files spans lines in a way that this changes.
  static func bare(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [ArraySlice<UInt8>] = []
    for line in bytes.split(separator: lineEnd) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      if !text.isEmpty && !isComment(text) { lines.append(text) }
    }
    return Array(lines.joined(separator: [lineEnd]))
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "//".utf8) || (line.starts(with: "/*".utf8) && line.suffix(2).elementsEqual("*/".utf8))
  }
}
