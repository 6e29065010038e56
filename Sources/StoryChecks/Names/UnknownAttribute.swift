import StoryModel

/// Something about the employee that Vicky does not know.
enum UnknownAttribute {
  static func finding(_ name: Located<String>, _ near: inout NearNames) -> Diagnostic {
    let known = EmployeeAttribute.allCases.map { "employee.\($0.rawValue)" }
    let question =
      meant(by: name.value.dropFirst("employee.".count)).map {
        Suggestion.question("employee.\($0.rawValue)")
      }
      ?? near.question(for: name.value, among: known)
    return UnknownVariable.finding(
      at: name.range,
      Words("nothing is known as '\(name.value)'", nl: "er is niets bekend als '\(name.value)'"),
      help: question + choice(of: known))
  }

  private static func choice(of known: [String]) -> Words {
    let others = known.dropLast().joined(separator: ", ")
    let last = known.last ?? ""
    return Words(
      "A story may use \(others) and \(last).", nl: "Een verhaal mag gebruiken: \(others) en \(last).")
  }

  /// What others call it, in English and in Dutch.
  private static func meant(by name: Substring) -> EmployeeAttribute? {
    switch name.lowercased() {
    case "name", "naam", "voornaam", "first-name", "givenname": .firstName
    case "surname", "achternaam", "last-name", "familyname": .lastName
    case "team", "afdeling", "dept": .department
    case "job", "title", "function", "functie", "rol": .role
    case "place", "city", "office", "plaats", "locatie", "kantoor": .location
    case "lang", "taal": .language
    case "start", "begin", "startdatum", "start-date": .startDate
    case "days", "dagen": .daysEmployed
    default: nil
    }
  }
}
