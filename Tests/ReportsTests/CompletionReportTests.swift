import Authoring
import Onboarding
import OnboardingTestSupport
import Reports
import StoryEngine
import StoryModel
import Testing

/// From what employees did to the table about it.
@Suite struct CompletionReportTests {
  /// Noor has finished, Bo has begun, Ali has not begun; the clock stands at 9:00, and a minute later for Noor.
  private func completion(names: Bool) async throws -> Completion {
    var settings = Onboarding.Settings()
    settings.showsNames = names
    let world = TestWorld(settings: settings)
    _ = try await world.onboarding.addEmployee(
      NewEmployee(name: "Ali Öz", facts: EmployeeFacts(department: "=Balie")))
    try await world.play(try await world.tour(of: "Bo"), [.begin])
    let noor = try await world.tour(of: "Noor")
    try await world.play(noor, [.begin])
    world.clock.advance(seconds: 60)
    try await world.play(noor, Array(Input.wholeVisit.dropFirst()))
    return try await world.onboarding.completion(of: "visit")
  }

  private func table(names: Bool = true, _ language: ReportLanguage = .dutch) async throws -> Table {
    CompletionReport.table(try await completion(names: names), zone: .amsterdam, language: language)
  }

  @Test func asAFile() async throws {
    #expect(
      CSVWriter.text(try await table()) == "\u{FEFF}" + """
        Medewerker,Afdeling,Status,Begonnen op,Klaar op\r
        Ali Öz,'=Balie,nog niet begonnen,,\r
        Bo,,begonnen,2026-11-23T09:00:00+01:00,\r
        Noor,,klaar,2026-11-23T09:00:00+01:00,2026-11-23T09:01:00+01:00\r

        """)
  }

  @Test func asJSONTheStatusIsTheSameInEveryLanguage() async throws {
    let dutch = JSONWriter.text(try await table())
    #expect(dutch == JSONWriter.text(try await table(.english)))
    #expect(
      dutch.contains(
        #"{"employee":"Ali Öz","department":"=Balie","status":"not-begun","begun":null,"finished":null}"#))
  }

  @Test func onTheScreen() async throws {
    #expect(
      TextWriter.text(try await table(.english)) == """
        Op bezoek

        Employee  Department  Status     Begun at                   Finished at
        Ali Öz    =Balie      not begun
        Bo                    begun      2026-11-23T09:00:00+01:00
        Noor                  finished   2026-11-23T09:00:00+01:00  2026-11-23T09:01:00+01:00

        """)
  }

  @Test func withoutNamesOnlyCountsAndNoSmallOnes() async throws {
    let table = try await table(names: false)
    #expect(table.columns.map(\.heading) == ["Status", "Medewerkers"])
    #expect(
      TextWriter.lines(table) == """
        nog niet begonnen  minder dan 5
        begonnen           minder dan 5
        klaar              minder dan 5
        iedereen           minder dan 5

        """)
    #expect(JSONWriter.text(table).contains(#"{"status":"all","employees":"fewer-than-5"}"#))
    let text = TextWriter.text(table) + CSVWriter.text(table) + JSONWriter.text(table)
    #expect(!text.contains("Noor"))
  }

  @Test(arguments: [("nl", "nl"), ("en", "en"), ("en-GB", "en"), ("fr", "nl"), ("", "nl")])
  func language(tag: String, language: String) {
    #expect(ReportLanguage(following: tag).rawValue == language)
  }
}
