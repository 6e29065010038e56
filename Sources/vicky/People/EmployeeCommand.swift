import ArgumentParser

/// `vicky employee`: who is told stories.
struct EmployeeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "employee",
    abstract: "Add employees, give them their personal links, erase them.",
    discussion: """
      No two employees have the same name; case does not count.

      Example: vicky employee add 'Noor de Vries' --department Burgerzaken
      """,
    subcommands: [
      EmployeeAdd.self, EmployeeListing.self, EmployeeImport.self, EmployeeInvite.self, EmployeeRevoke.self,
      EmployeeErase.self,
    ])
}
