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

  /// The employee who is this to the intranet; nil where nobody is.
  package func employee(of subject: String) async throws(OnboardingError) -> Employee? {
    guard let subject = EmployeeSubject.tidied(subject) else { return nil }
    return try await kept { try await store.employee(of: subject) }
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

  /// Adds one employee; throws `badName`, `nameTaken`, `dateOutOfRange`, `badSubject` or `subjectTaken`.
  package func addEmployee(_ new: NewEmployee) async throws(OnboardingError) -> Employee {
    do {
      return try await importEmployees([new])[0]
    } catch .importFaults(let faults) {
      switch faults.first?.reason {
      case .nameTaken(let name): throw .nameTaken(name)
      case .startDateOutOfRange: throw .dateOutOfRange
      case .badSubject: throw .badSubject
      case .subjectTaken(let name): throw .subjectTaken(by: name)
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
    var checked = ImportedRows(beside: try await employees())
    for new in rows { checked.add(new, id: EmployeeID(random.key()), at: now) }
    guard checked.faults.isEmpty else { throw .importFaults(checked.faults) }
    try await add(checked.employees)
    return checked.employees
  }

  private func add(_ employees: [Employee]) async throws(OnboardingError) {
    do {
      try await store.add(employees)
    } catch {
      // Of several the store says itself whose name is taken.
      guard error.code == .conflict, employees.count == 1 else { throw .store(error) }
      guard let subject = employees[0].subject, let other = try await employee(of: subject) else {
        throw .nameTaken(employees[0].name)
      }
      throw .subjectTaken(by: other.name)
    }
  }

  /// Removes an employee with all that is kept of her; the counts of reports stay right.
  ///
  /// Throws `unknownEmployee`.
  package func erase(_ id: EmployeeID) async throws(OnboardingError) {
    guard try await kept({ try await store.erase(id) }) else { throw .unknownEmployee }
    recent.forget(id)
    overlays.forget(id)
    news.tell(id)
  }
}
