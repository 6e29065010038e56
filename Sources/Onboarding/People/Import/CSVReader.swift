/// Reads rows as RFC 4180 has them, with the place of every cell.
///
/// A reader of our own: the libraries there are tell no line and column, take an open quote at the end for granted and
/// join rows that a person has to find back. Lines may end in CR LF, LF or CR.
package struct CSVReader {
  /// One cell of a row.
  package struct Cell: Hashable, Sendable {
    /// Without its quotes.
    package var text: String
    /// Where it begins.
    package var place: FilePlace
  }

  /// The cells of a row, from left to right; at least one.
  package typealias Row = [Cell]

  /// What is wrong with the form of the file.
  package private(set) var faults: [EmployeeFileFault] = []
  private let scalars: String.UnicodeScalarView
  private let separator: Unicode.Scalar
  private var index: String.UnicodeScalarView.Index
  private var place: FilePlace

  /// A row with more cells than this is no row of ours; reading ends there.
  private static let maxCells = 256

  /// Reads `text`; between its cells stands `separator`.
  package init(_ text: String, separator: Unicode.Scalar) {
    scalars = text.unicodeScalars
    self.separator = separator
    index = scalars.startIndex
    place = .start
  }

  /// The next row; nil at the end.
  ///
  /// An empty line is a row of one cell without text.
  package mutating func next() -> Row? {
    guard index < scalars.endIndex else { return nil }
    var row: Row = []
    while true {
      let start = place
      row.append(Cell(text: cell(), place: start))
      guard peek() == separator else { break }
      guard row.count < Self.maxCells else {
        fault("this row has more than \(Self.maxCells) cells", at: start)
        index = scalars.endIndex
        return row
      }
      advance()
    }
    skipLineEnd()
    return row
  }

  /// The text of the cell that begins here; stands at the separator, line end or end of file after it.
  private mutating func cell() -> String {
    guard peek() == "\"" else { return bare() }
    let opening = place
    var text = String.UnicodeScalarView()
    advance()
    while let scalar = peek() {
      advance()
      if scalar == "\"" {
        guard peek() == "\"" else { return closed(text) }
        advance()
      }
      text.append(scalar)
    }
    fault("this quote is never closed", at: opening)
    return String(text)
  }

  /// A quote inside a cell without quotes is a quote.
  private mutating func bare() -> String {
    let start = index
    while let scalar = peek(), scalar != separator, !Self.isLineEnd(scalar) { advance() }
    return String(scalars[start..<index])
  }

  private mutating func closed(_ text: String.UnicodeScalarView) -> String {
    let after = place
    let rest = bare()
    if rest.contains(where: { $0 != " " }) {
      fault("the cell goes on after its closing quote; write a quote in a cell as two", at: after)
    }
    return String(text)
  }

  private mutating func fault(_ message: String, at place: FilePlace) {
    faults.append(EmployeeFileFault(message, at: place))
  }

  private func peek() -> Unicode.Scalar? { index < scalars.endIndex ? scalars[index] : nil }

  private mutating func advance() {
    let scalar = scalars[index]
    index = scalars.index(after: index)
    if scalar == "\n" || (scalar == "\r" && peek() != "\n") {
      place = FilePlace(line: place.line + 1, column: 1)
    } else {
      place.column += 1
    }
  }

  private mutating func skipLineEnd() {
    guard let first = peek() else { return }
    advance()
    if first == "\r", peek() == "\n" { advance() }
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
}
