import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// What somebody meets whose story was published anew while she was away, or while she answered.
@Suite struct RepublishedTests {
  private let world = TestWorld(stories: [])
  private var onboarding: Onboarding { world.onboarding }

  private func publish(_ scenes: String) async throws {
    let candidate = try Candidate.text(
      """
      <story id="ronde" xml:lang="nl" guide="vicky"><title>De ronde</title>
      <scene id="begin" title="Begin">\(scenes)<end id="klaar" outcome="completed">Dag.</end></scene></story>
      """)
    let published = try await onboarding.publish(candidate, by: "Els")
    guard case .published = published else { throw NotPublished(published: published) }
  }

  private struct NotPublished: Error { let published: Published }

  private func noor(_ inputs: Input...) async throws -> TourID {
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, inputs)
    return noor
  }

  private static let question = "<choose id=\"waar\"><option id=\"hier\">Hier</option></choose>"
  private static let quiz = """
    <quiz id="stad" kind="text"><question>Waar?</question><accept>Utrecht</accept></quiz>
    """

  @Test func whoAnswersTooLateIsToldAllThatBringsHerThere() async throws {
    try await publish(Self.question)
    let noor = try await noor(.begin)
    try await publish("<say id=\"hoi\">Hoi!</say>" + Self.question.replacing("waar", with: "waarheen"))
    let answered = try await onboarding.answer(noor, turn: 1, with: .option("hier"))
    #expect(answered.refusal == .renewedMeanwhile && answered.isArrival)
    #expect(answered.told.map(\.word) == ["moved", "say", "waiting"])
    #expect(answered.waiting?.id == "waarheen")
    let again = try await onboarding.answer(noor, turn: 1, with: .option("hier"))
    #expect(again.told.map(\.word) == ["waiting"] && !again.isArrival)
    #expect(again.refusal == .renewedMeanwhile)
  }

  @Test func anAnswerIsHeldAgainstTheVersionItWasGivenIn() async throws {
    try await publish(Self.quiz + Self.question)
    let noor = try await noor(.begin, .answer(.text(" utrecht")))
    #expect(try await onboarding.answer(noor, turn: 1, with: .answer(.text(" utrecht"))).isRepeated)
    try await publish(Self.quiz.replacing("Utrecht", with: "Amersfoort") + Self.question)
    #expect(try await onboarding.answer(noor, turn: 1, with: .answer(.text(" utrecht"))).isRepeated)
    #expect(
      try await onboarding.answer(noor, turn: 1, with: .answer(.text("Amersfoort"))).refusal == .otherTurn)
  }

  @Test func whatIsWaitedForIsStillOnTheStartPage() async throws {
    let wait = "<wait id=\"morgen\" for=\"P2D\">Tot dan.</wait>"
    try await publish(wait)
    let noor = try await noor(.begin)
    try await publish(wait.replacing("dan", with: "overmorgen"))
    #expect(try await onboarding.migrateAll("ronde").moved == 1)
    guard case .until(let due) = try await pause(of: noor) else {
      Issue.record("nothing is waited for")
      return
    }
    #expect(due == .date(try #require(CalendarDate("2026-11-25"))))
  }

  @Test func sheIsStillRemindedOfATask() async throws {
    let task = "<task id=\"lid\" done=\"word\" remind=\"P1D\">Wordt lid.</task>"
    try await publish(task)
    let noor = try await noor(.begin)
    try await publish(task.replacing("Wordt", with: "Word"))
    #expect(try await onboarding.migrateAll("ronde").moved == 1)
    #expect(try await pause(of: noor) == nil)
    world.clock.advance(days: 1)
    guard case .reminder(let text) = try await pause(of: noor) else {
      Issue.record("nobody reminds her")
      return
    }
    #expect(text.plain == "Word lid.")
  }

  private func pause(of tour: TourID) async throws -> StoryPause? {
    try await onboarding.startPage(of: tour.employee).stories[0].pause
  }

  @Test func allThatWasToldIsThereForWhoOnlyLooks() async throws {
    try await publish("<say id=\"hoi\">Hoi!</say>" + Self.question)
    let noor = try await noor(.begin)
    try await publish("<say id=\"hoi\">Hoi!</say>" + Self.question.replacing("Hier", with: "Hierheen"))
    let looked = try await onboarding.look(at: noor, mayArrive: false)
    #expect(looked.conversation.map(\.word) == ["say"] && looked.days.count == 1)
    let shown = try await onboarding.look(at: noor)
    #expect(!shown.isUnshown && shown.conversation.map(\.word) == ["say", "waiting"])
  }

  @Test func whoAnswersWhatWasNotShownYetIsShownIt() async throws {
    try await publish(Self.question)
    let noor = try await noor(.begin)
    try await publish(Self.question.replacing("Hier", with: "Hierheen"))
    let turn = try await onboarding.look(at: noor, mayArrive: false).turn
    let answered = try await onboarding.answer(noor, turn: turn, with: .option("hier"))
    #expect(answered.refusal == .renewedMeanwhile && answered.isArrival && answered.turn == turn + 1)
    #expect(answered.waiting?.id == "waar")
  }

  @Test func whoOnlyLooksFromOutsideDoesNotBringHerBack() async throws {
    try await publish(Self.question)
    let noor = try await noor(.begin)
    try await publish(Self.question.replacing("Hier", with: "Hierheen"))
    let looked = try await onboarding.look(at: noor, mayArrive: false)
    #expect(looked.hasBegun && looked.isUnshown && looked.conversation.isEmpty)
    #expect(try await onboarding.store.journal(of: noor).map(\.input) == ["begin", JournalEntry.migration])
    #expect(try await onboarding.look(at: noor).waiting?.id == "waar")
    #expect(try await onboarding.store.journal(of: noor).last?.input == "resume")
  }
}

extension Told {
  /// What kind it is, of those that are told here.
  fileprivate var word: String {
    switch self {
    case .moved: "moved"
    case .say: "say"
    case .waiting: "waiting"
    default: "other"
    }
  }
}

extension ConversationItem {
  /// What kind it is, of what was told.
  fileprivate var word: String {
    if case .told(let told) = self { told.word } else { "reply" }
  }
}
