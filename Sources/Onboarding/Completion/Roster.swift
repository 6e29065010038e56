package import StoryModel

/// Everybody, and how far each is with a story, as the store gives it; by name.
package struct Roster: Hashable, Sendable {
  /// One for each employee, by name.
  package var rows: [Row]
  /// Tours of employees who were erased since: begun and not finished, and finished.
  package var erased: Tally

  package init(rows: [Row], erased: Tally = Tally()) {
    self.rows = rows
    self.erased = erased
  }

  /// An employee, and how far she is.
  package struct Row: Hashable, Sendable {
    package var employee: EmployeeID
    package var name: String
    /// Empty where it is not known.
    package var department: String
    /// When she first began it; nil where she did not.
    package var begunAt: Instant?
    /// When an attempt first ended `completed`; nil until then.
    package var finishedAt: Instant?

    package init(
      employee: EmployeeID, name: String, department: String, begunAt: Instant?, finishedAt: Instant?
    ) {
      self.employee = employee
      self.name = name
      self.department = department
      self.begunAt = begunAt
      self.finishedAt = finishedAt
    }
  }

  /// Counts without people.
  package struct Tally: Hashable, Sendable {
    /// Begun and not finished.
    package var begun: Int
    /// Followed to a completed end.
    package var finished: Int

    package init(begun: Int = 0, finished: Int = 0) {
      self.begun = begun
      self.finished = finished
    }
  }
}
