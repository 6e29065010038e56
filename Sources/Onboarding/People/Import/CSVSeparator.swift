/// Which sign stands between the cells of a file: a Dutch Excel writes semicolons, most others commas.
enum CSVSeparator {
  /// The separator, and whether the first line does nothing but name it.
  ///
  /// A first line `sep=;`, which Excel understands, decides. Else it is the one that the first line with text on it
  /// has most of, outside quotes; a comma where it has none.
  static func found(in text: String) -> (separator: Unicode.Scalar, isNamed: Bool) {
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r" }
    guard let first = lines.first else { return (",", false) }
    if let named = named(by: first) { return (named, true) }

    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in first {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, candidates.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    let best = candidates.max { counts[$0, default: 0] < counts[$1, default: 0] }
    return (best.flatMap { counts[$0] == nil ? nil : $0 } ?? ",", false)
  }

  private static let candidates: [Unicode.Scalar] = [",", ";", "\t"]

  private static func named(by line: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    let word = Array(line)
    guard word.count == 5, String(Substring(line)).lowercased().hasPrefix("sep=") else { return nil }
    return word[4]
  }
}
