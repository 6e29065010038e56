import Authoring
import StoryEngine
import StoryModel

extension Onboarding {
  /// Throws `unknownEmployee` where there is none.
  package func employee(_ id: EmployeeID) async throws(OnboardingError) -> Employee {
    guard let employee = try await kept({ try await store.employee(id) }) else { throw .unknownEmployee }
    return employee
  }

  /// The employee with this name; case does not count.
  package func employee(named name: String) async throws(OnboardingError) -> Employee? {
    try await kept { try await store.employee(named: name) }
  }

  /// By name or, where nobody is called so, by id; throws `unknownEmployee`.
  package func employee(matching text: String) async throws(OnboardingError) -> Employee {
    if let named = try await employee(named: text) { return named }
    return try await employee(EmployeeID(text))
  }

  /// Everybody, by name.
  package func employees() async throws(OnboardingError) -> [Employee] {
    try await kept { try await store.employees() }
  }

  /// Adds one employee; throws `badName`, `nameTaken` or `dateOutOfRange`.
  package func addEmployee(_ new: NewEmployee) async throws(OnboardingError) -> Employee {
    do {
      return try await importEmployees([new])[0]
    } catch .importFaults(let faults) {
      switch faults.first?.reason {
      case .nameTaken(let name): throw .nameTaken(name)
      case .startDateOutOfRange: throw .dateOutOfRange
      default: throw .badName
      }
    }
  }

  /// The employee of this name, made if there is none.
  package func employee(namedOrNew name: String) async throws(OnboardingError) -> Employee {
    if let known = try await employee(named: name) { return known }
    do {
      return try await addEmployee(NewEmployee(name: name))
    } catch .nameTaken(let taken) {
      // Somebody else made her at the same moment.
      guard let known = try await employee(named: name) else { throw .nameTaken(taken) }
      return known
    }
  }

  /// Adds all of them or, where something is wrong with any, none and throws `importFaults` with all that is.
  package func importEmployees(_ rows: [NewEmployee]) async throws(OnboardingError) -> [Employee] {
    let taken = Dictionary(try await employees().map { (EmployeeName.key($0.name), $0.name) }) { a, _ in a }
    var rowsByName: [String: Int] = [:]
    var faults: [ImportFault] = []
    var added: [Employee] = []
    for (row, new) in rows.enumerated() {
      guard let name = EmployeeName.tidied(new.name) else {
        faults.append(ImportFault(row: row, reason: .badName))
        continue
      }
      let key = EmployeeName.key(name)
      if let other = taken[key] { faults.append(ImportFault(row: row, reason: .nameTaken(other))) }
      if let earlier = rowsByName[key] {
        faults.append(ImportFault(row: row, reason: .nameDoubled(earlier: earlier)))
      } else {
        rowsByName[key] = row
      }
      if let date = new.facts.startDate, !LocalZone.tells(date) {
        faults.append(ImportFault(row: row, reason: .startDateOutOfRange))
      }
      added.append(
        Employee(
          id: EmployeeID(random.key()), name: name, facts: new.facts.normalised,
          groups: new.groups.map(\.cleaned),
          createdAt: now))
    }
    guard faults.isEmpty else { throw .importFaults(faults) }
    try await add(added)
    return added
  }

  private func add(_ employees: [Employee]) async throws(OnboardingError) {
    do {
      try await store.add(employees)
    } catch {
      // Of several the store says itself whose name is taken.
      guard error.code == .conflict, employees.count == 1 else { throw .store(error) }
      throw .nameTaken(employees[0].name)
    }
  }

  /// Removes an employee with all that is kept of her; the counts of reports stay right.
  ///
  /// Throws `unknownEmployee`.
  package func erase(_ id: EmployeeID) async throws(OnboardingError) {
    guard try await kept({ try await store.erase(id) }) else { throw .unknownEmployee }
  }
}

extension EmployeeFacts {
  /// With its texts as they are kept.
  fileprivate var normalised: EmployeeFacts {
    EmployeeFacts(
      firstName: firstName.cleaned, lastName: lastName.cleaned, department: department.cleaned,
      role: role.cleaned, location: location.cleaned, language: language.cleaned, startDate: startDate)
  }
}
