import Authoring

/// A table for other programs: an array with an object a row, on a line of its own.
///
/// Every object has every column, in the order of the table; an empty cell is `null`.
package enum JSONWriter {
  /// The whole file, with a line end after its last line.
  package static func text(_ table: Table) -> String {
    let rows = table.rows.map { object(zip(table.columns, $0)) }
    return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ fields: some Sequence<(Table.Column, Cell)>) -> String {
    "{" + fields.map { JSONLine.quoted($0.name) + ":" + value($1) }.joined(separator: ",") + "}"
  }

  private static func value(_ cell: Cell) -> String {
    switch cell {
    case .empty: "null"
    case .integer(let number): String(number)
    case .word(let name, _): JSONLine.quoted(name)
    case .list(let texts): "[" + texts.map(JSONLine.quoted).joined(separator: ",") + "]"
    case .text, .date, .time: JSONLine.quoted(cell.words(separator: ""))
    }
  }
}
