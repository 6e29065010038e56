package import StoryEngine

/// What the intranet says of who is there.
package struct IntranetIdentity: Hashable, Sendable {
  /// Who she is for the intranet: the `sub` of its token.
  package var subject: String
  /// Her name as people read it; nil where it is not said.
  package var name: String?
  /// What stories may read of her; what is empty was not said.
  package var facts: EmployeeFacts
  /// The names of all groups she belongs to; nil where they are not said.
  package var groups: [String]?

  /// Takes it as it is said; nothing is tidied, and nothing checked.
  package init(
    subject: String, name: String? = nil, facts: EmployeeFacts = EmployeeFacts(), groups: [String]? = nil
  ) {
    self.subject = subject
    self.name = name
    self.facts = facts
    self.groups = groups
  }
}
