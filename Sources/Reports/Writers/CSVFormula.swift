/// What spreadsheets run instead of showing it, and how to stop them.
package enum CSVFormula {
  /// The text with an apostrophe before everything that would begin a formula.
  ///
  /// That is `=`, `+`, `-`, `@` and their full-width forms, at the beginning or after blanks there, and a control
  /// character at the beginning. Also after a semicolon, a tab or a line end: a spreadsheet that takes those for
  /// separators, as a Dutch Excel does with the semicolon, begins a cell in the middle of ours.
  package static func defused(_ text: String) -> String {
    var defused = String.UnicodeScalarView()
    var blanks = String.UnicodeScalarView()
    var isAtStart = true
    if let first = text.unicodeScalars.first, first.value < 0x20 { defused.append("'") }
    for scalar in text.unicodeScalars {
      if isAtStart, isBlank(scalar) {
        blanks.append(scalar)
        continue
      }
      if isAtStart, begins(scalar) { defused.append("'") }
      defused.append(contentsOf: blanks)
      blanks.removeAll()
      defused.append(scalar)
      isAtStart = isSeparator(scalar)
    }
    defused.append(contentsOf: blanks)
    return String(defused)
  }

  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "\t", "\r", "\n": true
    default: false
    }
  }

  /// Quotes are dropped by a spreadsheet that takes them for its own.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{FEFF}" || scalar == "\""
  }
}
