/// Pieces of texts that fit on a line.
enum TextDifference {
  private static let longest = 60
  /// So much of what both have in common stands before where they part.
  private static let common = 24

  /// The beginning of a text.
  static func beginning(of text: String) -> String { excerpt(of: Substring(text)) }

  /// Of two long texts the pieces from a little before where they part.
  static func excerpts(of first: String, and second: String) -> (String, String) {
    let (a, b) = (first.unicodeScalars, second.unicodeScalars)
    var (i, j) = (a.startIndex, b.startIndex)
    var count = 0
    // Where words begin in both, and how much is before them.
    var words: [(String.Index, String.Index, count: Int)] = []
    while i < a.endIndex, j < b.endIndex, a[i] == b[j] {
      let isSpace = a[i] == " "
      (i, j) = (a.index(after: i), b.index(after: j))
      count += 1
      if isSpace { words.append((i, j, count)) }
    }
    guard max(first.utf8.count, second.utf8.count) > longest,
      let start = words.last(where: { $0.count + common <= count })
    else { return (excerpt(of: first[...]), excerpt(of: second[...])) }
    return ("… " + excerpt(of: first[start.0...]), "… " + excerpt(of: second[start.1...]))
  }

  private static func excerpt(of text: Substring) -> String {
    let start = text.prefix(longest)
    return start.endIndex == text.endIndex ? String(text) : String(start.dropLast()) + "…"
  }
}
