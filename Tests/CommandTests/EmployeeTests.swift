import Foundation
import Testing

/// `vicky employee`, by what it prints and what it leaves behind.
@Suite struct EmployeeTests {
  let office: Office

  init() throws { office = try Office() }

  private var command: Command { office.command }

  @Test func addAndList() throws {
    #expect(
      try command.vicky(
        "employee", "add", "Noor de Vries", "--department", "Burgerzaken", "--start-date", "2026-11-02",
        "--group", "medewerkers", "--group", "balie")
        == .init(status: 0, output: "", error: "added Noor de Vries\n"))
    try office.done("employee", "add", "Ali Öz", "--language", "nl", "--role", "=HYPERLINK(\"x\")")
    #expect(
      try command.vicky("employee", "list")
        == .init(
          status: 0,
          output: """
            name           firstName  lastName  department   role             location  language  \
            startDate   groups              subject
            Ali Öz         Ali        Öz                     =HYPERLINK("x")            nl
            Noor de Vries  Noor       de Vries  Burgerzaken                                       \
            2026-11-02  medewerkers, balie

            """,
          error: ""))
    #expect(
      try office.done("employee", "list", "--format", "csv") == "\u{FEFF}" + """
        name,firstName,lastName,department,role,location,language,startDate,groups,subject\r
        Ali Öz,Ali,Öz,,"'=HYPERLINK(""x"")",,nl,,,\r
        Noor de Vries,Noor,de Vries,Burgerzaken,,,,2026-11-02,medewerkers|balie,\r

        """)
    #expect(
      try office.done("employee", "list", "--format", "json") == #"""
        [
        {"name":"Ali Öz","firstName":"Ali","lastName":"Öz","department":null,"role":"=HYPERLINK(\"x\")","location":null,"language":"nl","startDate":null,"groups":null,"subject":null},
        {"name":"Noor de Vries","firstName":"Noor","lastName":"de Vries","department":"Burgerzaken","role":null,"location":null,"language":null,"startDate":"2026-11-02","groups":["medewerkers","balie"],"subject":null}
        ]

        """#)
  }

  /// As the intranet signs it; what it exports it imports.
  @Test func aSubjectIsAddedShownAndGivenOnce() throws {
    try office.done("employee", "add", "Noor", "--subject", "n-1")
    #expect(
      try command.vicky("employee", "add", "Sam", "--subject", "n-1")
        == .init(
          status: 1, output: "",
          error: "vicky: 'Noor' has that subject already; no two employees have the same\n"))
    #expect(
      try command.vicky("employee", "add", "Sam", "--subject", " ")
        == .init(
          status: 1, output: "",
          error: "vicky: a subject has 1 to 200 bytes, without control characters or blanks around it\n"))
    let listed = try office.done("employee", "list", "--format", "csv")
    #expect(listed.hasSuffix("Noor,Noor,,,,,,,,n-1\r\n"))
  }

  @Test func aNameIsTakenOnce() throws {
    try office.done("employee", "add", "Noor")
    #expect(
      try command.vicky("employee", "add", "NOOR")
        == .init(
          status: 1, output: "",
          error: "vicky: there is an employee 'Noor' already; give this one another name\n"))
  }

  @Test func whatStandsInTheDatabaseIsNotForOthers() throws {
    try office.done("employee", "add", "Noor", "--data", "new/data")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: office.scratch.folder.appending(path: "new/data").path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test func aMisspeltFolderIsNoEmptyOffice() throws {
    #expect(
      try command.vicky("employee", "list", "--data", "dta")
        == .init(
          status: 1, output: "",
          error: "vicky: dta: there is no vicky.sqlite here; '--data DIR' says where yours is\n"))
    #expect(!FileManager.default.fileExists(atPath: office.scratch.folder.appending(path: "dta").path))
  }

  @Test func theEnvironmentSaysWhereTheDataIs() throws {
    var elsewhere = command
    elsewhere.environment = ["VICKY_DATA": "elders"]
    #expect(try elsewhere.vicky("employee", "add", "Bo").status == 0)
    #expect(try office.done("employee", "list", "--data", "elders").hasSuffix("Bo    Bo\n"))
  }

  @Test func erasingAsksUnlessItIsSure() throws {
    try office.done("employee", "add", "Noor")
    let asked = try command.vicky("employee", "erase", "Noor")
    #expect(asked.status == 2)
    #expect(asked.error.hasPrefix("Error: Nobody can be asked here whether this is meant; add --yes.\n"))
    #expect(
      try command.vicky("employee", "erase", "noor", "--yes")
        == .init(status: 0, output: "", error: "erased Noor\n"))
    #expect(
      try command.vicky("employee", "erase", "Noor", "--yes")
        == .init(
          status: 1, output: "",
          error: "vicky: there is no employee 'Noor'; 'vicky employee list' shows who there is\n"))
  }

  @Test func noAnswerIsNo() throws {
    try office.done("employee", "add", "Noor")
    let run = try command.vickyOnTerminal("employee erase noor")
    #expect(run.status == 1)
    #expect(run.output.contains("Erase Noor and all that is kept of her? [y/N] "))
    #expect(run.output.contains("vicky: nothing was erased"))
    #expect(try office.done("employee", "list").contains("Noor"))
  }

  @Test(arguments: [
    ["employee", "add"], ["employee", "add", "Bo", "--language", "Dutch"],
    ["employee", "add", "Bo", "--start-date", "2-11-2026"], ["employee", "list", "--format", "xml"],
    ["employee", "invite"], ["employee", "invite", "Bo", "--all"], ["employee", "revoke"],
    ["employee", "invite", "Bo", "--public-url", "vicky.example"], ["employee", "import"],
    ["employee", "list", "--time-zone", "Mars/Base"], ["employee", "list", "--data", ""],
  ])
  func wrongUseIsTwo(arguments: [String]) throws {
    let run = try command.run(Command.program, arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.error.contains("Usage: vicky employee"))
  }

  @Test(arguments: [
    ["employee"], ["employee", "add"], ["employee", "list"], ["employee", "import"], ["employee", "invite"],
    ["employee", "revoke"], ["employee", "erase"], ["feedback"], ["feedback", "list"], ["feedback", "show"],
    ["feedback", "reply"], ["feedback", "close"], ["report"], ["report", "completion"], ["audit"],
  ])
  func helpHasAnExample(arguments: [String]) throws {
    let run = try command.run(Command.program, arguments + ["--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Example"))
  }
}
