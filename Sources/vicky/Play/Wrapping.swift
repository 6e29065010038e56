/// Breaks text into lines at its spaces.
enum Wrapping {
  /// Lines of at most `width` characters; a longer word has a line of its own.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      if length > 0, length + 1 + word.count > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += word.count
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
