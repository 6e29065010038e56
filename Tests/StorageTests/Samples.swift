import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel

/// Values to keep and read back.
enum Samples {
  static let noor = employee("a1", "Noor de Vries")
  static let sam = employee("b2", "sam Öztürk")
  static let visit = StoryID("visit")
  static let version = StoryVersionRecord(
    version: .of(Array("<story/>".utf8)), story: visit, path: "stories/visit/story.xml",
    bytes: Array("<story/>".utf8),
    keptAt: Instant(seconds: 5))
  static let later = record(visit, "<story later=''/>")
  static let elsewhere = record(StoryID("elders"), "<story id='elders'/>")

  private static func record(_ story: StoryID, _ text: String) -> StoryVersionRecord {
    let bytes = Array(text.utf8)
    return StoryVersionRecord(
      version: .of(bytes), story: story, path: "stories/\(story)/story.xml", bytes: bytes,
      keptAt: Instant(seconds: 6))
  }

  /// With the bytes of its files, which are given by path.
  static func publication(
    _ number: Int, of record: StoryVersionRecord = version, files: KeyValuePairs<String, String> = [:]
  ) -> (publication: Publication, bytes: [[UInt8]]) {
    let bytes = files.map { Array($0.value.utf8) }
    let publication = Publication(
      story: record.story, number: number, version: record.version, at: Instant(seconds: 1000),
      by: "Noor de Vries", note: number == 1 ? "" : "Een 'tikfout'",
      files: zip(files, bytes).map { PublishedFile(path: $0.key, hash: .of($1)) })
    return (publication, bytes)
  }

  static func employee(_ id: String, _ name: String) -> Employee {
    Employee(
      id: EmployeeID(id), name: name,
      facts: EmployeeFacts(
        firstName: "Noor", lastName: "de Vries", department: "Burgerzaken", role: "Balie",
        location: "Stadhuis",
        language: "nl", startDate: CalendarDate("2026-11-02")),
      groups: ["medewerkers", "balie"], createdAt: Instant(seconds: 1_795_420_800))
  }

  /// The step that answers `turn` and leads to the next.
  static func step(
    of employee: Employee = noor, turn: Int, input: String = "begin", note: Step.Note? = nil,
    finished: Bool = false, publication: Int? = nil, version: StoryVersionRecord = version
  ) -> Step {
    let id = TourID(employee.id, visit)
    return Step(
      entry: JournalEntry(
        tour: id, turn: turn, attempt: 1, input: input, at: Instant(seconds: 100 + Int64(turn)),
        localDate: CalendarDate(year: 2026, month: 11, day: 23) ?? .epoch,
        read: turn == 0 ? #"{"role":"x"}"# : nil,
        seed: turn == 0 ? .max : nil, version: version.version),
      tour: Tour(
        id: id, version: version.version, publication: publication, turn: turn + 1, attempt: 1,
        state: [0, 255, UInt8(truncatingIfNeeded: turn)],
        begunAt: Instant(seconds: 100), finishedAt: finished ? Instant(seconds: 200) : nil),
      note: note)
  }

  static func signed(_ id: String, at seconds: Int64 = 100, by employee: Employee = noor) -> Step.Note {
    .signed(
      SignedFeedback(
        id: FeedbackID(id), employee: employee.id, story: visit, beat: BeatID("indruk"), topic: "bezoek",
        scale: .smileys, value: 4, text: "Fijn", at: Instant(seconds: seconds)))
  }

  static func anonymous(_ id: String, week: String = "2026-W48", text: String = "Traag") -> Step.Note {
    .anonymous(
      AnonymousFeedback(
        id: FeedbackID(id), story: visit, topic: "bezoek", scale: .text, value: nil, text: text,
        week: CalendarWeek(week) ?? CalendarWeek(of: .epoch)))
  }
}
