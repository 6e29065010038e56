import StoryModel

/// The first row of a file of employees: which column holds what.
struct EmployeeHeader {
  /// What stands under a heading.
  enum Column {
    case ours(EmployeeColumn)
    /// The heading is not one of ours: a fault of the header alone.
    case unknown
    /// There is no heading: nothing may stand there.
    case nothing
  }

  private var columns: [Column] = []
  private(set) var faults: [EmployeeFileFault] = []
  /// Whether there is a column for the name, or two that make one.
  let holdsNames: Bool

  subscript(index: Int) -> Column { columns.indices.contains(index) ? columns[index] : .nothing }

  init(_ cells: CSVReader.Row) {
    var seen: [EmployeeColumn: FilePlace] = [:]
    for cell in cells {
      guard let column = EmployeeColumn(heading: cell.text) else {
        let isBlank = cell.text.allSatisfy(\.isWhitespace)
        columns.append(isBlank ? .nothing : .unknown)
        if !isBlank { faults.append(Self.unknown(cell)) }
        continue
      }
      columns.append(.ours(column))
      if let earlier = seen[column] {
        let message = "column '\(cell.text)' says the same as the one at \(earlier); keep one"
        faults.append(EmployeeFileFault(message, at: cell.place))
      }
      seen[column] = cell.place
    }
    holdsNames = seen[.name] != nil || (seen[.firstName] != nil && seen[.lastName] != nil)
    if !holdsNames, let first = cells.first {
      let message = "no column holds the name; head one 'naam', or two 'voornaam' and 'achternaam'"
      faults.append(EmployeeFileFault(message, at: first.place))
    }
  }

  private static func unknown(_ cell: CSVReader.Cell) -> EmployeeFileFault {
    let known = EmployeeColumn.allCases.flatMap(\.headings)
    let question = Suggestion.question(for: cell.text, among: known).english
    let names = EmployeeColumn.allCases.map { $0.headings[0] }.joined(separator: ", ")
    return EmployeeFileFault(
      "there is no column '\(cell.text.prefix(60))'. \(question)The columns are \(names).", at: cell.place)
  }
}
