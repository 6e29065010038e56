import ArgumentParser
import Onboarding

/// `vicky employee revoke`.
struct EmployeeRevoke: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "End all links and sessions of an employee or of the web team.",
    discussion: """
      Her progress stays; a new link lets her in again.

      Example: vicky employee revoke 'Noor de Vries'
      """)

  @Argument(help: ArgumentHelp("The employee's name.", valueName: "name"))
  var name: String?

  @Flag(name: .customLong("team"), help: "The web team instead of an employee.")
  var isForTeam = false

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard (name != nil) != isForTeam else { throw ValidationError("Give a name or --team.") }
  }

  func run() async throws {
    let onboarding = try Workplace.open(place).onboarding
    try await onboarding.revoke(try await onboarding.role(of: name))
    let who = (name ?? "the web team").withoutControls
    Terminal.error.write("\(who): all links and sessions have ended\n")
  }
}
