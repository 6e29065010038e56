package import StoryEngine
package import StoryModel

/// Somebody who is told stories.
package struct Employee: Hashable, Sendable {
  package let id: EmployeeID
  /// How the web team and the reports call her; no two employees have the same (see ``EmployeeName``).
  package var name: String
  /// What stories may read of her.
  ///
  /// Text is in NFC, the start date lies in the years 1900 to 2199.
  package var facts: EmployeeFacts
  /// The names of the groups she belongs to; perhaps none.
  package var groups: [String]
  /// When she was added.
  package var createdAt: Instant
  /// Who she is for the intranet (see ``EmployeeSubject``); no two employees have the same, nil where nobody said.
  package var subject: String?

  package init(
    id: EmployeeID, name: String, facts: EmployeeFacts, groups: [String] = [], createdAt: Instant,
    subject: String? = nil
  ) {
    self.id = id
    self.name = name
    self.facts = facts
    self.groups = groups
    self.createdAt = createdAt
    self.subject = subject
  }
}
