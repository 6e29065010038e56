import ArgumentParser
import Onboarding
import StoryEngine
import StoryModel

/// `vicky employee add`.
struct EmployeeAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an employee.",
    discussion: """
      Stories may speak of what you tell here. First and last name are taken from the name where you do not say them.

      Example: vicky employee add 'Noor de Vries' --department Burgerzaken --start-date 2026-11-02 \
      --group medewerkers --group balie
      """)

  @Argument(help: ArgumentHelp("Her name, as no other employee has it.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("Her first name.", valueName: "name"))
  var firstName = ""

  @Option(help: ArgumentHelp("Her last name.", valueName: "name"))
  var lastName = ""

  @Option(help: "Where she works in the organisation.")
  var department = ""

  @Option(help: "What she does.")
  var role = ""

  @Option(help: ArgumentHelp("Where she works on the map.", valueName: "place"))
  var location = ""

  @Option(help: ArgumentHelp("The code of her language: nl, en.", valueName: "code"))
  var language = ""

  @Option(help: ArgumentHelp("Her first day, as 2026-11-02.", valueName: "date"))
  var startDate: String?

  @Option(
    name: .customLong("group"),
    help: ArgumentHelp("A group she is in; as often as needed.", valueName: "group"))
  var groups: [String] = []

  @Option(
    help: ArgumentHelp(
      "Who she is for the intranet: the 'sub' of the tokens that it signs.", valueName: "subject"))
  var subject: String?

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard language.isEmpty || LanguageTag.isOne(language) else {
      throw ValidationError("--language takes a code such as nl or en, not '\(language)'.")
    }
    guard startDate == nil || date != nil else {
      throw ValidationError("--start-date takes a date such as 2026-11-02, not '\(startDate ?? "")'.")
    }
  }

  private var date: CalendarDate? { startDate.flatMap { CalendarDate($0) } }

  func run() async throws {
    let workplace = try Workplace.open(place, database: .made)
    let facts = EmployeeFacts(
      firstName: firstName, lastName: lastName, department: department, role: role, location: location,
      language: language, startDate: date)
    let employee = try await workplace.onboarding.addEmployee(
      NewEmployee(
        name: name, facts: facts, groups: EmployeeGroups.read(groups.joined(separator: "|")), subject: subject
      ))
    Terminal.error.write("added \(employee.name)".withoutControls + "\n")
  }
}
