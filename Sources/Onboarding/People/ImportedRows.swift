import Authoring
import StoryEngine
import StoryModel

/// New employees, checked one after the other against who is there and against each other.
struct ImportedRows {
  private(set) var employees: [Employee] = []
  /// All that is wrong with them, in their order.
  private(set) var faults: [ImportFault] = []
  private var row = 0
  /// Who has a name or a subject already, by its key.
  private let names: [String: String]
  private let subjects: [String: String]
  /// The first row with each.
  private var rowsByName: [String: Int] = [:]
  private var rowsBySubject: [String: Int] = [:]

  init(beside known: [Employee]) {
    names = Dictionary(known.map { (EmployeeName.key($0.name), $0.name) }) { first, _ in first }
    subjects = Dictionary(known.compactMap { one in one.subject.map { ($0, one.name) } }) { first, _ in first
    }
  }

  mutating func add(_ new: NewEmployee, id: EmployeeID, at now: Instant) {
    defer { row += 1 }
    guard let name = EmployeeName.tidied(new.name) else { return fault(.badName) }
    let key = EmployeeName.key(name)
    if let other = names[key] { fault(.nameTaken(other)) }
    if let earlier = rowsByName.keep(row, for: key) { fault(.nameDoubled(earlier: earlier)) }
    if let date = new.facts.startDate, !LocalZone.tells(date) { fault(.startDateOutOfRange) }
    employees.append(
      Employee(
        id: id, name: name, facts: new.facts.normalised, groups: EmployeeGroups.tidied(new.groups),
        createdAt: now,
        subject: subject(of: new)))
  }

  private mutating func subject(of new: NewEmployee) -> String? {
    guard let written = new.subject else { return nil }
    guard let subject = EmployeeSubject.tidied(written) else {
      fault(.badSubject)
      return nil
    }
    if let other = subjects[subject] { fault(.subjectTaken(by: other)) }
    if let earlier = rowsBySubject.keep(row, for: subject) { fault(.subjectDoubled(earlier: earlier)) }
    return subject
  }

  private mutating func fault(_ reason: ImportFault.Reason) {
    faults.append(ImportFault(row: row, reason: reason))
  }
}

extension [String: Int] {
  /// The earlier row with this key; where there is none, this one is from now on.
  fileprivate mutating func keep(_ row: Int, for key: String) -> Int? {
    if let earlier = self[key] { return earlier }
    self[key] = row
    return nil
  }
}
