import Foundation
import Testing

@Suite struct EmployeeImportTests {
  let office: Office

  init() throws { office = try Office() }

  private var command: Command { office.command }

  @Test func aFileFromADutchExcel() throws {
    let bytes =
      Data("naam;afdeling;startdatum\r\nZo".utf8) + [0xEB] + Data(" Bakker;Burgerzaken;2-11-2026\r\n".utf8)
    try bytes.write(to: office.scratch.folder.appending(path: "mensen.csv"))
    #expect(
      try command.vicky("employee", "import", "mensen.csv")
        == .init(status: 0, output: "", error: "added 1 employee\n"))
    #expect(
      try office.done("employee", "list", "--format", "csv").contains(
        "\r\nZoë Bakker,Zoë,Bakker,Burgerzaken,,,,2026-11-02,,\r\n"))
  }

  @Test func faultsHaveTheirPlaceAndNobodyIsAdded() throws {
    try office.done("employee", "add", "Noor")
    try office.scratch.write("naam,startdatum\nBo,gisteren\nnoor,\nAli,1-2-2026\n", to: "mensen.csv")
    #expect(
      try command.vicky("employee", "import", "mensen.csv")
        == .init(
          status: 1, output: "",
          error: """
            mensen.csv:2:4: 'gisteren' is no date; write 2026-11-02 or 2-11-2026
            mensen.csv:3:1: there is an employee 'Noor' already; make the names differ
            vicky: mensen.csv: 2 faults, so nobody was added

            """))
    #expect(try office.done("employee", "list").split(separator: "\n").count == 2)
  }

  @Test func aFileThatIsNotThere() throws {
    #expect(
      try command.vicky("employee", "import", "weg.csv")
        == .init(status: 1, output: "", error: "vicky: weg.csv: there is no such file or folder\n"))
  }

  @Test func aFileOverTheLimit() throws {
    let file = try office.scratch.write("", to: "groot.csv")
    try FileHandle(forWritingTo: file).truncate(atOffset: (16 << 20) + 1)
    #expect(
      try command.vicky("employee", "import", "groot.csv")
        == .init(
          status: 1, output: "",
          error: """
            groot.csv:1:1: the file is larger than 16 MB, so it was not read
            vicky: groot.csv: one fault, so nobody was added

            """))
  }

  /// Out of one office into another.
  @Test func whatWasListedIsImported() throws {
    try office.done("employee", "add", "Noor de Vries", "--group", "balie", "--group", "fanclub")
    let list = try office.done("employee", "list", "--format", "csv")
    try office.scratch.write(list, to: "mensen.csv")
    try office.done("employee", "import", "mensen.csv", "--data", "elders")
    #expect(try office.done("employee", "list", "--format", "csv", "--data", "elders") == list)
  }
}
