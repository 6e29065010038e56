import ArgumentParser
import Reports

/// How a table is printed.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case csv
  case json

  func text(of table: Table) -> String {
    switch self {
    case .text: TextWriter.text(table)
    case .csv: CSVWriter.text(table)
    case .json: JSONWriter.text(table)
    }
  }
}
