import ArgumentParser
import Authoring
import Onboarding
import Reports

/// `vicky employee invite`.
struct EmployeeInvite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Make personal links.",
    discussion: """
      Who has a link is let in as the person it is for, so send it to nobody else. It is shown once: only a trace \
      of it is kept. Earlier links go on until they expire.

      Examples: vicky employee invite 'Noor de Vries'
                vicky employee invite --all --public-url https://vicky.example > links.csv
                vicky employee invite --team
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case csv
  }

  @Argument(help: ArgumentHelp("The employee's name.", valueName: "name"))
  var name: String?

  @Flag(name: .customLong("all"), help: "A link for every employee.")
  var isForAll = false

  @Flag(name: .customLong("team"), help: "A link for the web team.")
  var isForTeam = false

  @Option(
    help: ArgumentHelp("The address that employees use; default: $VICKY_PUBLIC_URL.", valueName: "url"))
  var publicURL = PlaceOptions.environment("VICKY_PUBLIC_URL") ?? PersonalLink.usualBase

  @Option(help: "How to print it; default: csv with --all, else text.")
  var format: Format?

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard [name != nil, isForAll, isForTeam].count(where: { $0 }) == 1 else {
      throw ValidationError("Give a name, --all or --team.")
    }
    guard PersonalLink.isBase(publicURL) else {
      throw ValidationError(
        "--public-url takes an address such as https://vicky.example, not '\(publicURL)'.")
    }
  }

  func run() async throws {
    let onboarding = try Workplace.open(place, database: isForTeam ? .made : .existing).onboarding
    let invitations =
      isForAll
      ? try await onboarding.inviteAll()
      : [try await onboarding.invite(try await onboarding.role(of: name))]
    write(invitations)
    guard let expiry = invitations.first?.expiresAt else {
      Terminal.error.write("there are no employees yet\n")
      return
    }
    let links = invitations.count == 1 ? "this link lets somebody in" : "these links let somebody in"
    Terminal.error.write("\(links) until \(onboarding.zone.iso8601(expiry))\n")
  }

  private func write(_ invitations: [Invitation]) {
    let table = Table(
      columns: [.init("name"), .init("link")],
      rows: invitations.map { invitation in
        let name = invitation.employee?.name ?? "web team"
        return [.text(name), .text(PersonalLink.address(invitation.token, base: publicURL))]
      })
    switch format ?? (isForAll ? .csv : .text) {
    case .csv: Terminal.output.write(CSVWriter.text(table))
    case .text: Terminal.output.write(TextWriter.lines(table))
    }
  }
}
