import Authoring
import StoryEngine
import StoryModel

extension Onboarding {
  /// The employee whom the intranet says is there, with what it says of her in place of what was known.
  ///
  /// She is known by her subject or, where nobody has that and the organisation says so, by her name: an employee of
  /// that name of whom no subject is known is she from now on. Else she is added, where the organisation admits
  /// newcomers. Her name stays as it is.
  ///
  /// - Returns: nil where she is not known and not admitted: also where nothing is said of her name, or somebody else
  ///   has it.
  /// - Throws: `badSubject`; `dateOutOfRange` where her first day is.
  package func employee(for identity: IntranetIdentity) async throws(OnboardingError) -> EmployeeID? {
    guard let subject = EmployeeSubject.tidied(identity.subject) else { throw .badSubject }
    guard identity.facts.startDate.map(LocalZone.tells) ?? true else { throw .dateOutOfRange }
    for _ in 0..<Self.patience {
      if let known = try await kept({ try await store.employee(of: subject) }) {
        if try await meet(known, as: subject, identity) { return known.id }
        continue
      }
      guard let name = identity.name.flatMap(EmployeeName.tidied) else { return nil }
      if let namesake = try await employee(named: name) {
        // Another tab of hers may have added her since she was looked for.
        let isShe = namesake.subject == subject || (namesake.subject == nil && settings.knowsByName)
        guard isShe else { return nil }
        if try await meet(namesake, as: subject, identity) { return namesake.id }
        continue
      }
      guard settings.admitsNewcomers else { return nil }
      do {
        let new = NewEmployee(
          name: name, facts: identity.facts, groups: identity.groups ?? [], subject: subject)
        return try await addEmployee(new).id
      } catch .nameTaken, .subjectTaken {
        // Somebody else added her, or her namesake, at the same moment.
      }
    }
    throw .store(StoreError(.conflict, "employees change faster than they can be read; try again"))
  }

  /// Keeps what was said of her; false where somebody changed who is who meanwhile.
  private func meet(
    _ employee: Employee, as subject: String, _ said: IntranetIdentity
  ) async throws(OnboardingError) -> Bool {
    var met = employee
    met.subject = subject
    met.facts = employee.facts.updated(by: said.facts.normalised)
    met.groups = said.groups.map(EmployeeGroups.tidied) ?? employee.groups
    // Her token is renewed every few minutes, and mostly says the same.
    guard met != employee else { return true }
    let update = met
    guard try await kept({ try await store.update(update) }) == .saved else { return false }
    recent.forget(employee.id)
    return true
  }
}
