/// What a column of a file of employees holds; the raw value is its heading in files that we write.
package enum EmployeeColumn: String, CaseIterable, Sendable {
  case name
  case firstName
  case lastName
  case department
  case role
  case location
  case language
  case startDate
  case groups
  case subject

  /// The headings by which it is known, in the spelling that is suggested to who misspells one.
  package var headings: [String] {
    switch self {
    case .name: ["naam", "name"]
    case .firstName: ["voornaam", "firstName"]
    case .lastName: ["achternaam", "lastName"]
    case .department: ["afdeling", "department"]
    case .role: ["functie", "rol", "role"]
    case .location: ["locatie", "location"]
    case .language: ["taal", "language"]
    case .startDate: ["startdatum", "startDate"]
    case .groups: ["groepen", "groups"]
    case .subject: ["subject", "kenmerk"]
    }
  }

  /// The column with this heading, in Dutch or English; case, blanks, hyphens and underscores do not count.
  package init?(heading: String) {
    let key = Self.key(heading)
    let found = Self.allCases.first { $0.headings.map(Self.key).contains(key) }
    guard let column = found else { return nil }
    self = column
  }

  private static func key(_ heading: String) -> String {
    heading.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }
}
