/// A table as RFC 4180 has it, ready for a spreadsheet.
///
/// Lines end in CR LF and fields are separated by commas. A byte order mark tells Excel that it is UTF-8. What a
/// spreadsheet would run as a formula gets an apostrophe before it, whoever typed it; numbers and dates are ours and
/// stay as they are.
package enum CSVWriter {
  /// The whole file.
  package static func text(_ table: Table) -> String {
    var text = "\u{FEFF}" + line(table.columns.map { field(.text($0.heading)) })
    for row in table.rows { text += line(row.map(field)) }
    return text
  }

  private static func line(_ fields: [String]) -> String {
    // A line without anything on it would be no row.
    (fields == [""] ? "\"\"" : fields.joined(separator: ",")) + "\r\n"
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .text, .word, .list: quoted(CSVFormula.defused(cell.words(separator: "|")))
    case .empty, .integer, .date, .time: cell.words(separator: "|")
    }
  }

  /// Also what another program might take for a separator, or trim.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain =
      scalars.allSatisfy { !",;\t\"\r\n".unicodeScalars.contains($0) } && scalars.first != " "
      && scalars.last != " "
    if isPlain { return text }
    // By scalars: a quote with an accent on it is one character, and not equal to a quote.
    var quoted = "\"".unicodeScalars
    for scalar in scalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    quoted.append("\"")
    return String(quoted)
  }
}
