import ArgumentParser
import Onboarding
import Reports

/// `vicky employee list`.
struct EmployeeListing: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show who there is.",
    discussion: """
      What it prints as CSV can be imported again.

      Example: vicky employee list --format csv > employees.csv
      """)

  @Option(help: "How to print it.")
  var format = TableFormat.text

  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let employees = try await Workplace.open(place).onboarding.employees()
    Terminal.output.write(format.text(of: EmployeeList.table(employees)))
  }
}
