import ArgumentParser
import Foundation
import Onboarding

/// `vicky employee erase`.
struct EmployeeErase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase an employee and all that is kept of her.",
    discussion: """
      Her progress, what she chose, her signed feedback, her links and sessions go; the counts in reports stay right. Anonymous \
      feedback stays, for nobody knows whose it is. This cannot be undone.

      Example: vicky employee erase 'Noor de Vries'
      """)

  @Argument(help: ArgumentHelp("The employee's name.", valueName: "name"))
  var name: String

  @Flag(name: .customLong("yes"), help: "Do not ask.")
  var isSure = false

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard isSure || isatty(STDIN_FILENO) == 1 else {
      throw ValidationError("Nobody can be asked here whether this is meant; add --yes.")
    }
  }

  func run() async throws {
    let onboarding = try Workplace.open(place).onboarding
    let employee = try await onboarding.found(name)
    guard isSure || isMeant(employee) else { throw CommandFailure("nothing was erased") }
    try await onboarding.erase(employee.id)
    Terminal.error.write("erased \(employee.name)".withoutControls + "\n")
  }

  private func isMeant(_ employee: Employee) -> Bool {
    Terminal.error.write("Erase \(employee.name) and all that is kept of her? [y/N] ".withoutControls)
    return ["y", "yes", "j", "ja"].contains(readLine()?.lowercased() ?? "")
  }
}
