package import Authoring
import Foundation

/// A file of employees, read as far as it can be without looking at who is known already.
///
/// ```
/// naam;afdeling;startdatum;groepen
/// Noor de Vries;Burgerzaken;2-11-2026;medewerkers|balie
/// ```
package struct EmployeeFile: Sendable {
  /// Who is in it; those whose row has a fault as far as they could be read, or not at all.
  package private(set) var employees: [NewEmployee] = []
  /// The rows of ``employees``.
  private(set) var rows: [EmployeeRow] = []
  /// Whether names can be told from it.
  private(set) var holdsNames = false
  /// All that is wrong with it, up to ``maxFaults``, in the order of the file.
  package private(set) var faults: [EmployeeFileFault] = []

  /// A larger file is not read, in bytes.
  package static let maxSize = 16 << 20
  /// More rows than this are not imported in one go.
  package static let maxRows = 100_000
  /// Reading ends after so many faults: the file is of another kind, then.
  package static let maxFaults = 1000

  /// Reads a file; throws where there is none that can be read.
  ///
  /// What is wrong inside it is in ``faults``.
  package static func read(_ path: String) throws(LoadingFault) -> EmployeeFile {
    switch try SystemFiles.read(path, limit: maxSize) {
    case .bytes(let bytes): return EmployeeFile(bytes)
    case .tooLarge:
      let message = "the file is larger than \(maxSize >> 20) MB, so it was not read"
      return EmployeeFile(fault: EmployeeFileFault(message, at: .start))
    }
  }

  /// Reads the bytes of a file.
  package init(_ bytes: [UInt8]) {
    do {
      read(try SpreadsheetText.decode(bytes))
    } catch {
      faults = [error]
    }
  }

  private init(fault: EmployeeFileFault) { faults = [fault] }

  private mutating func read(_ text: String) {
    let (separator, isNamed) = CSVSeparator.found(in: text)
    var reader = CSVReader(text, separator: separator)
    var header: EmployeeHeader?
    var isPastName = !isNamed
    var formFaults = 0
    while let cells = reader.next(), faults.count + reader.faults.count < Self.maxFaults {
      // What a row says whose form is wrong is anybody's guess.
      let isWellFormed = reader.faults.count == formFaults
      formFaults = reader.faults.count
      guard cells.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { continue }
      guard isPastName else {
        isPastName = true
        continue
      }
      guard let header else {
        let found = EmployeeHeader(cells)
        faults += found.faults
        header = found
        holdsNames = found.holdsNames
        continue
      }
      guard rows.count < Self.maxRows else {
        let message = "the file has more than \(Self.maxRows) rows; import it in parts"
        faults.append(EmployeeFileFault(message, at: cells.first?.place ?? .start))
        break
      }
      if isWellFormed { add(EmployeeRow(cells, under: header)) }
    }
    if header == nil, reader.faults.isEmpty {
      let message = "there is nothing in this file; its first line names the columns"
      faults.append(EmployeeFileFault(message, at: .start))
    }
    faults = (faults + reader.faults).sorted { $0.place < $1.place }
  }

  private mutating func add(_ row: EmployeeRow) {
    faults += row.faults
    employees.append(row.employee)
    rows.append(row)
  }

  /// What is wrong with its rows, as places in the file.
  func faults(for faults: [ImportFault]) -> [EmployeeFileFault] {
    faults.filter { rows.indices.contains($0.row) }.map { fault in
      let row = rows[fault.row]
      let name = row.placeOfName
      switch fault.reason {
      case .badName where row.employee.name.isEmpty:
        return EmployeeFileFault("this row has no name", at: name)
      case .badName:
        return EmployeeFileFault("a name has 1 to \(EmployeeName.maxLength) characters", at: name)
      case .nameTaken(let taken):
        return EmployeeFileFault("there is an employee '\(taken)' already; make the names differ", at: name)
      case .nameDoubled(let earlier):
        let place = rows[earlier].placeOfName
        return EmployeeFileFault("the name '\(row.employee.name)' stands at \(place) already", at: name)
      case .startDateOutOfRange:
        return EmployeeFileFault("start dates lie in the years 1900 to 2199", at: row.place(of: .startDate))
      case .badSubject:
        let message = "a subject has at most \(EmployeeSubject.maxLength) bytes and no control characters"
        return EmployeeFileFault(message, at: row.place(of: .subject))
      case .subjectTaken(let other):
        return EmployeeFileFault("'\(other)' has this subject already", at: row.place(of: .subject))
      case .subjectDoubled(let earlier):
        let place = rows[earlier].place(of: .subject)
        return EmployeeFileFault("this subject stands at \(place) already", at: row.place(of: .subject))
      }
    }
  }
}
