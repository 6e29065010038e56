import Foundation
import StoryEngine
import StoryModel

/// One row of a file of employees.
struct EmployeeRow: Sendable {
  private(set) var employee = NewEmployee(name: "")
  private(set) var faults: [EmployeeFileFault] = []
  /// Where the row begins.
  let place: FilePlace
  private var places: [EmployeeColumn: FilePlace] = [:]

  /// The most that a cell holds, in Unicode scalars: more than that is a quote that was forgotten.
  private static let maxLength = 200

  init(_ cells: CSVReader.Row, under header: EmployeeHeader) {
    place = cells.first?.place ?? .start
    var texts: [EmployeeColumn: String] = [:]
    for (index, cell) in cells.enumerated() {
      let text = Self.tidied(cell.text)
      guard case .ours(let column) = header[index] else {
        if case .nothing = header[index], !text.isEmpty { fault("nothing heads this column", at: cell.place) }
        continue
      }
      places[column] = cell.place
      texts[column] = String(text.unicodeScalars.prefix(Self.maxLength))
      if text.unicodeScalars.count > Self.maxLength {
        fault("this is longer than \(Self.maxLength) characters; is a quote missing?", at: cell.place)
      }
    }
    employee = read(texts)
  }

  /// Where the cell of a column is; where the row begins, if it has none.
  func place(of column: EmployeeColumn) -> FilePlace { places[column] ?? place }

  /// Where the name is, or the first of the two cells that make it.
  var placeOfName: FilePlace { places[.name] ?? places[.firstName] ?? place }

  private mutating func read(_ texts: [EmployeeColumn: String]) -> NewEmployee {
    let first = texts[.firstName] ?? ""
    let last = texts[.lastName] ?? ""
    var name = texts[.name] ?? ""
    if name.isEmpty { name = Self.tidied("\(first) \(last)") }
    let facts = EmployeeFacts(
      firstName: first, lastName: last, department: texts[.department] ?? "", role: texts[.role] ?? "",
      location: texts[.location] ?? "", language: language(texts[.language] ?? ""),
      startDate: startDate(texts[.startDate] ?? ""))
    return NewEmployee(
      name: name, facts: facts, groups: EmployeeGroups.read(texts[.groups] ?? ""),
      subject: subject(texts[.subject] ?? ""))
  }

  private mutating func language(_ text: String) -> String {
    if text.isEmpty || LanguageTag.isOne(text) { return text }
    fault("'\(text)' is no language code; write nl for Dutch, en for English", at: place(of: .language))
    return ""
  }

  /// Every character of it counts, so what our own lists put before one that a spreadsheet would run is taken off.
  private func subject(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let isDefused = text.first == "'" && text.dropFirst().first.map("=+-@".contains) ?? false
    return isDefused ? String(text.dropFirst()) : text
  }

  private mutating func startDate(_ text: String) -> CalendarDate? {
    if text.isEmpty { return nil }
    if let date = WrittenDate.read(text) { return date }
    fault("'\(text.prefix(60))' is no date; write 2026-11-02 or 2-11-2026", at: place(of: .startDate))
    return nil
  }

  private mutating func fault(_ message: String, at place: FilePlace) {
    faults.append(EmployeeFileFault(message, at: place))
  }

  /// On one line, without blanks around it; spreadsheets are full of both.
  private static func tidied(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
