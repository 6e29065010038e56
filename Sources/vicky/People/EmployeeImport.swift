import ArgumentParser
import Onboarding

/// `vicky employee import`.
struct EmployeeImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add everybody in a CSV file.",
    discussion: """
      The first line names the columns, in Dutch or English: naam (or voornaam and achternaam), afdeling, functie, \
      locatie, taal, startdatum, groepen, subject. Only the name is needed. Cells are separated by commas, semicolons or \
      tabs; the file may come straight from Excel. Either everybody is added or, where something is wrong, nobody: \
      all faults are printed with their line and column.

      Example: vicky employee import medewerkers.csv
      """)

  @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
  var file: String

  @OptionGroup var place: PlaceOptions

  /// So many faults are printed; after that only their number.
  private static let shownFaults = 100

  func run() async throws {
    let employees = try EmployeeFile.read(file)
    let workplace = try Workplace.open(place, database: .made)
    do {
      let added = try await workplace.onboarding.importEmployees(from: employees)
      Terminal.error.write("added \(added.count) \(added.count == 1 ? "employee" : "employees")\n")
    } catch {
      switch error {
      case .faults(let faults): throw report(faults)
      case .failed(let error): throw error
      }
    }
  }

  private func report(_ faults: [EmployeeFileFault]) -> CommandFailure {
    for fault in faults.prefix(Self.shownFaults) {
      Terminal.error.write("\(file):\(fault)".withoutControls + "\n")
    }
    if faults.count > Self.shownFaults {
      Terminal.error.write("... and \(faults.count - Self.shownFaults) more\n")
    }
    let count = faults.count == 1 ? "one fault" : "\(faults.count) faults"
    return CommandFailure("\(file): \(count), so nobody was added")
  }
}
