/// The one form between a question to the data and every output: screen, file and page show the same table.
package struct Table: Hashable, Sendable {
  /// What it is about, in words; empty where it needs no saying.
  package var title: String
  /// From left to right.
  package var columns: [Column]
  /// Each has as many cells as there are columns.
  package var rows: [[Cell]]

  package init(title: String = "", columns: [Column], rows: [[Cell]] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// What stands in one place of every row.
  package struct Column: Hashable, Sendable {
    /// For programs: the same in every language.
    package var name: String
    /// For people.
    package var heading: String
    package var kind: Kind

    /// Where there is no heading, the name is the heading, too.
    package init(_ name: String, heading: String? = nil, _ kind: Kind = .text) {
      self.name = name
      self.heading = heading ?? name
      self.kind = kind
    }

    /// What its cells hold where they are not empty.
    package enum Kind: Hashable, Sendable {
      case text
      case integer
      case date
      case time
    }
  }
}
