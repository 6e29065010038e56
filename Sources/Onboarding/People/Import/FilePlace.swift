/// A place in a file that somebody can go to in an editor.
package struct FilePlace: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// From 1; a line end inside quotes counts, too.
  package var line: Int
  /// In Unicode scalars, from 1.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  package static let start = FilePlace(line: 1, column: 1)

  /// `12:7`.
  package var description: String { "\(line):\(column)" }

  package static func < (a: FilePlace, b: FilePlace) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
