package import StoryModel

/// One cell of a ``Table``.
package enum Cell: Hashable, Sendable {
  case empty
  /// Anything that somebody typed: it may hold line ends, and characters that a spreadsheet would run.
  case text(String)
  /// One of a few words of ours: `name` is for programs, `text` for people.
  case word(name: String, text: String)
  /// Several texts, such as the groups of an employee.
  case list([String])
  case integer(Int)
  case date(CalendarDate)
  case time(ZonedTime)
}

extension Cell {
  /// As people read it; in a list with `separator` between its texts.
  package func words(separator: String) -> String {
    switch self {
    case .empty: ""
    case .text(let text), .word(_, let text): text
    case .list(let texts): texts.joined(separator: separator)
    case .integer(let number): String(number)
    case .date(let date): date.description
    case .time(let time): time.iso8601
    }
  }
}
