/// A table for a terminal: columns under each other, two blanks between them, nothing after the last.
package enum TextWriter {
  /// Title, headings and rows.
  package static func text(_ table: Table) -> String {
    let title = table.title.isEmpty ? "" : shown(.text(table.title)) + "\n\n"
    let headings = table.columns.map { shown(.text($0.heading)) }
    return title + aligned([headings] + shown(table.rows), table.columns)
  }

  /// The rows alone.
  package static func lines(_ table: Table) -> String { aligned(shown(table.rows), table.columns) }

  private static func aligned(_ rows: [[String]], _ columns: [Table.Column]) -> String {
    let widths = columns.indices.map { index in
      rows.reduce(0) { max($0, TerminalWidth.of($1[index])) }
    }
    let kinds = columns.map(\.kind)
    return rows.map { line($0, widths, kinds) + "\n" }.joined()
  }

  private static func line(_ cells: [String], _ widths: [Int], _ kinds: [Table.Column.Kind]) -> String {
    var line = ""
    var pending = 0
    for (index, cell) in cells.enumerated() {
      let blanks = max(0, widths[index] - TerminalWidth.of(cell))
      if kinds[index] == .integer { pending += blanks }
      if !cell.isEmpty {
        line += String(repeating: " ", count: pending) + cell
        pending = 0
      }
      pending += kinds[index] == .integer ? 2 : blanks + 2
    }
    return line
  }

  private static func shown(_ rows: [[Cell]]) -> [[String]] { rows.map { $0.map(shown) } }

  /// On one line, and without anything that a terminal would obey instead of show.
  private static func shown(_ cell: Cell) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in cell.words(separator: ", ").unicodeScalars {
      shown.append(TerminalWidth.isShown(scalar) ? scalar : " ")
    }
    return String(shown)
  }
}
