package import StoryEngine

/// An employee to be added: a row of an import, or what the command was given.
package struct NewEmployee: Hashable, Sendable {
  /// The name as people read it.
  package var name: String
  /// What stories may read of her.
  package var facts: EmployeeFacts
  /// The names of the groups she belongs to; perhaps none.
  package var groups: [String]
  /// Who she is for the intranet (see ``EmployeeSubject``); nil where that is not known yet.
  package var subject: String?

  /// Where `facts` has no first and no last name, they are taken from the name.
  package init(
    name: String, facts: EmployeeFacts = EmployeeFacts(), groups: [String] = [], subject: String? = nil
  ) {
    self.name = name
    self.facts = facts
    self.groups = groups
    self.subject = subject
    if facts.firstName.isEmpty, facts.lastName.isEmpty {
      let named = EmployeeName.facts(from: EmployeeName.tidied(name) ?? name)
      self.facts.firstName = named.firstName
      self.facts.lastName = named.lastName
    }
  }
}

/// What is wrong with one row of an import; rows count from 0, in the order given.
package struct ImportFault: Error, Hashable, Sendable {
  package var row: Int
  /// What is wrong with it.
  package var reason: Reason

  package init(row: Int, reason: Reason) {
    self.row = row
    self.reason = reason
  }

  /// Why a row cannot be imported.
  package enum Reason: Hashable, Sendable {
    /// Empty, or longer than ``EmployeeName/maxLength``.
    case badName
    /// Somebody in the database has this name already.
    case nameTaken(String)
    /// An earlier row (from 0) has the same name.
    case nameDoubled(earlier: Int)
    /// Not in the years 1900 to 2199.
    case startDateOutOfRange
    /// The subject is none that can be (see ``EmployeeSubject``).
    case badSubject
    /// Somebody in the database has this subject already: her name.
    case subjectTaken(by: String)
    /// An earlier row (from 0) has the same subject.
    case subjectDoubled(earlier: Int)
  }
}
