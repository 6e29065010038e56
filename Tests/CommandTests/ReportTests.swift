import Foundation
import GRDB
import Testing

/// `vicky report completion` and `vicky audit`.
@Suite struct ReportTests {
  let office: Office

  init() throws {
    office = try Office()
    try office.done("employee", "add", "Zoë Bakker", "--department", "Balie")
    try office.play(as: "Noor", "ja\nskip\n")
    try office.play(as: "@Bo", at: "2026-11-24T10:30:00+01:00", "")
  }

  private var command: Command { office.command }

  private static let file =
    "\u{FEFF}" + """
      Medewerker,Afdeling,Status,Begonnen op,Klaar op\r
      '@Bo,,begonnen,2026-11-24T10:30:00+01:00,\r
      Noor,,klaar,2026-11-23T09:00:00+01:00,2026-11-23T09:00:00+01:00\r
      Zoë Bakker,Balie,nog niet begonnen,,\r

      """

  @Test func onTheScreen() throws {
    #expect(
      try command.vicky("report", "completion", "--story", "rondje", "--lang", "en")
        == .init(
          status: 0,
          output: """
            Een rondje

            Employee    Department  Status     Begun at                   Finished at
            @Bo                     begun      2026-11-24T10:30:00+01:00
            Noor                    finished   2026-11-23T09:00:00+01:00  2026-11-23T09:00:00+01:00
            Zoë Bakker  Balie       not begun

            """,
          error: ""))
  }

  @Test func inAFile() throws {
    #expect(try office.done("report", "completion", "--story", "rondje", "--format", "csv") == Self.file)
    try office.scratch.write("what was here", to: "uit/rapport.csv")
    #expect(
      try command.vicky(
        "report", "completion", "--story", "rondje", "--format", "csv", "--output", "uit/rapport.csv")
        == .init(status: 0, output: "", error: ""))
    #expect(try office.file("uit/rapport.csv") == Self.file)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: office.scratch.folder.appending(path: "uit").path)
    #expect(left == ["rapport.csv"])
  }

  @Test func forPrograms() throws {
    #expect(
      try office.done("report", "completion", "--story", "rondje", "--format", "json") == #"""
        [
        {"employee":"@Bo","department":null,"status":"begun","begun":"2026-11-24T10:30:00+01:00","finished":null},
        {"employee":"Noor","department":null,"status":"finished","begun":"2026-11-23T09:00:00+01:00","finished":"2026-11-23T09:00:00+01:00"},
        {"employee":"Zoë Bakker","department":"Balie","status":"not-begun","begun":null,"finished":null}
        ]

        """#)
  }

  @Test func withoutNames() throws {
    let counts = """
      Een rondje

      Status              Medewerkers
      nog niet begonnen  minder dan 5
      begonnen           minder dan 5
      klaar              minder dan 5
      iedereen           minder dan 5

      """
    #expect(try office.done("report", "completion", "--story", "rondje", "--without-names") == counts)
    var discreet = command
    discreet.environment = ["VICKY_WITHOUT_NAMES": "1"]
    #expect(try discreet.vicky("report", "completion", "--story", "rondje").output == counts)
  }

  /// Erasing somebody leaves the counts right.
  @Test func theErasedAreStillCounted() throws {
    for number in 1...5 { try office.play(as: "Collega \(number)", "ja\nskip\n") }
    // So few others that their number would give away how many have not begun must be more than that.
    for number in 6...7 { try office.play(as: "Collega \(number)", "") }
    for number in 8...9 { try office.done("employee", "add", "Collega \(number)") }
    try office.done("employee", "erase", "Noor", "--yes")
    let report = try office.done(
      "report", "completion", "--story", "rondje", "--without-names", "--format", "json")
    #expect(report.contains(#"{"status":"finished","employees":6}"#))
  }

  @Test func aMisspeltStory() throws {
    #expect(
      try command.vicky("report", "completion", "--story", "rondj")
        == .init(
          status: 1, output: "",
          error: "vicky: there is no story 'rondj'. Did you mean 'rondje'? There are: rondje\n"))
  }

  @Test func whereNothingCanBeWritten() throws {
    for (path, why) in [
      ("weg/rapport.csv", "cannot be written; is the folder there, and may you write in it?"),
      ("stories", "is not a file"), ("/dev/null", "is not a file"),
    ] {
      #expect(
        try command.vicky("report", "completion", "--story", "rondje", "--output", path)
          == .init(status: 1, output: "", error: "vicky: \(path): \(why)\n"))
    }
  }

  @Test func theAuditReplaysEveryTour() throws {
    #expect(
      try command.vicky("audit")
        == .init(status: 0, output: "2 tours replayed, all the same\n", error: ""))
  }

  /// Also tours in a version that is no longer there.
  @Test func theAuditKnowsOlderVersions() throws {
    let story = try office.file("stories/rondje/story.xml")
    try office.scratch.write(story.replacing("Dag!", with: "Tot ziens!"), to: "stories/rondje/story.xml")
    #expect(try office.done("audit") == "2 tours replayed, all the same\n")
  }

  @Test func theAuditFindsWhatWasChanged() throws {
    let path = office.scratch.folder.appending(path: "data/vicky.sqlite").path
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "UPDATE tour SET attempt = 2 WHERE finished_at IS NOT NULL")
    }
    #expect(
      try command.vicky("audit")
        == .init(
          status: 1,
          output: """
            the tour of Noor through 'rondje' differs at turn 3: the state that is kept is another one
            2 tours replayed, one differs

            """,
          error: ""))
  }

  @Test(arguments: [
    ["report"], ["report", "completion"], ["report", "completion", "--story", "rondje", "--lang", "fr"],
  ])
  func wrongUse(arguments: [String]) throws {
    let run = try command.run(Command.program, arguments)
    #expect(run.error.contains("report") || run.output.contains("completion"))
    #expect(run.status == (arguments.count == 1 ? 0 : 2))
  }
}
