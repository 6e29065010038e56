package import StoryModel

/// What a turn may know of the world: passed in each time, the same throughout one turn.
package struct Environment: Hashable, Sendable {
  /// The instant of the turn.
  package var now: Instant
  /// The day at the employee's place, worked out by the caller.
  package var today: CalendarDate
  /// What the story may read of her, as it is now.
  package var employee: EmployeeFacts
  /// The names of the groups she is in.
  package var groups: Set<String>
  /// What she has, from any story.
  package var items: Set<ItemID>

  package init(
    now: Instant, today: CalendarDate, employee: EmployeeFacts = EmployeeFacts(), groups: Set<String> = [],
    items: Set<ItemID> = []
  ) {
    self.now = now
    self.today = today
    self.employee = employee
    self.groups = groups
    self.items = items
  }
}

/// What a story may read of an employee; absent text is empty.
package struct EmployeeFacts: Hashable, Sendable {
  package var firstName: String
  package var lastName: String
  package var department: String
  package var role: String
  package var location: String
  package var language: String
  /// Where absent, the day the attempt began takes its place.
  package var startDate: CalendarDate?

  package init(
    firstName: String = "", lastName: String = "", department: String = "", role: String = "",
    location: String = "", language: String = "", startDate: CalendarDate? = nil
  ) {
    self.firstName = firstName
    self.lastName = lastName
    self.department = department
    self.role = role
    self.location = location
    self.language = language
    self.startDate = startDate
  }
}

/// What of the employee a turn read: with it and the time, the turn can be replayed.
package struct EnvironmentReads: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Reading `daysEmployed` is reading the start date.
  package init(_ attribute: EmployeeAttribute) {
    switch attribute {
    case .firstName: self = .firstName
    case .lastName: self = .lastName
    case .department: self = .department
    case .role: self = .role
    case .location: self = .location
    case .language: self = .language
    case .startDate, .daysEmployed: self = .startDate
    }
  }

  /// It read the first name.
  package static let firstName = EnvironmentReads(rawValue: 1)
  /// It read the last name.
  package static let lastName = EnvironmentReads(rawValue: 2)
  /// It read the department.
  package static let department = EnvironmentReads(rawValue: 4)
  /// It read the role.
  package static let role = EnvironmentReads(rawValue: 8)
  /// It read the location.
  package static let location = EnvironmentReads(rawValue: 16)
  /// It read the language.
  package static let language = EnvironmentReads(rawValue: 32)
  /// It read the start date, or how long she is employed.
  package static let startDate = EnvironmentReads(rawValue: 64)
  /// It asked whether she is in a group.
  package static let groups = EnvironmentReads(rawValue: 128)
  /// It asked whether she has something.
  package static let items = EnvironmentReads(rawValue: 256)
}
