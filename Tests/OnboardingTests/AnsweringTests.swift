import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@Suite struct AnsweringTests {
  private let world = TestWorld()

  private var onboarding: Onboarding { world.onboarding }

  @Test func tellsFromBeginningToEnd() async throws {
    let tour = try await world.tour(of: "Noor de Vries")
    try await world.play(tour, Input.wholeVisit)
    let page = try await onboarding.look(at: tour)
    #expect(page.isOver)
    #expect(page.turn == Input.wholeVisit.count)
    #expect(page.progress == Progress(entered: 2, all: 2))
    #expect(try await onboarding.verify(tour) == .same(turns: Input.wholeVisit.count))
  }

  @Test func theSameInputTwiceIsOneStep() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin])
    let first = try await onboarding.answer(tour, turn: 1, with: .option("ja"))
    let second = try await onboarding.answer(tour, turn: 1, with: .option("ja"))
    #expect(first.isTurned)
    #expect(second.isRepeated)
    #expect(second.turn == 2)
    #expect(try await onboarding.store.journal(of: tour).count == 2)
  }

  @Test func anotherInputToAnOldTurnIsRefusedAndShowsThePresentOne() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin, .option("ja")])
    let answered = try await onboarding.answer(tour, turn: 1, with: .option("nee"))
    #expect(answered.refusal == .otherTurn)
    #expect(answered.turn == 2)
    #expect(answered.waiting?.id == BeatID("wie"))
  }

  @Test func aTurnThatIsStillToComeIsRefused() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin])
    #expect(try await onboarding.answer(tour, turn: 5, with: .option("ja")).refusal == .otherTurn)
  }

  @Test func nothingButBeginAnswersTurnZero() async throws {
    let tour = try await world.tour(of: "Noor")
    #expect(try await onboarding.answer(tour, turn: 0, with: .done).refusal == .engine(.notBegun))
    #expect(try await onboarding.look(at: tour).hasBegun == false)
  }

  @Test func beginningTwiceIsOnce() async throws {
    let tour = try await world.tour(of: "Noor")
    #expect(try await onboarding.answer(tour, turn: 0, with: .begin).isTurned)
    #expect(try await onboarding.answer(tour, turn: 0, with: .begin).isRepeated)
  }

  @Test func textIsBroughtToOneForm() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin, .option("ja")])
    #expect(try await onboarding.answer(tour, turn: 2, with: .text("Zoe\u{308}")).isTurned)
    #expect(try await onboarding.answer(tour, turn: 2, with: .text("Zoë")).isRepeated)
    #expect(
      try await onboarding.store.entry(of: tour, turn: 2)?.input.unicodeScalars.count == "text Zoë".count)
  }

  @Test func controlCharactersAreLeftOut() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin, .option("ja"), .text("No\0or\u{7}")])
    #expect(try await onboarding.store.entry(of: tour, turn: 2)?.input == "text Noor")
    #expect(try await onboarding.answer(tour, turn: 2, with: .text("Noor")).isRepeated)
  }

  @Test func aTourGoesOnInTheVersionItBeganWith() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin])
    onboarding.library.publish([.laterVisit], cast: onboarding.library.cast)
    try await world.play(tour, [.option("nog")])
    // A machine that never had the old version compiles it from what was kept.
    let elsewhere = TestWorld(store: onboarding.store, stories: [.laterVisit], seed: 8)
    try await elsewhere.play(tour, [.option("ja")])
    let kept = try #require(try await onboarding.store.standing(tour)?.tour)
    #expect(kept.version == PublishedStory.visit.version)
    #expect(try await elsewhere.onboarding.verify(tour) == .same(turns: 3))
    let other = try await elsewhere.tour(of: "Sam")
    try await elsewhere.play(other, [.begin])
    #expect(try await onboarding.store.standing(other)?.tour?.version == PublishedStory.laterVisit.version)
  }

  @Test func theJournalKeepsWhatTheTurnReadAndNoMore() async throws {
    let facts = EmployeeFacts(
      firstName: "Noor", lastName: "Bakker", department: "Burgerzaken", role: "Baliemedewerker")
    let employee = try await onboarding.addEmployee(NewEmployee(name: "Noor Bakker", facts: facts))
    let tour = TourID(employee.id, "visit")
    try await world.play(tour, [.begin, .option("ja")])
    let journal = try await onboarding.store.journal(of: tour)
    #expect(journal.map(\.read) == [#"{"department":"Burgerzaken","firstName":"Noor"}"#, nil])
    #expect(journal.map { $0.seed != nil } == [true, false])
  }

  @Test func refusesDatesNobodyLivesIn() async throws {
    let clock = HandClock(7_300_000_000)
    let world = TestWorld(clock: clock)
    let tour = try await world.tour(of: "Noor")
    await #expect(throws: OnboardingError.self) {
      try await world.onboarding.answer(tour, turn: 0, with: .begin)
    }
  }

  @Test func finishedIsTheFirstCompletedEnd() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin, .option("nee")])
    #expect(try await onboarding.store.standing(tour)?.tour?.finishedAt == nil)
    try await world.play(tour, Input.wholeVisit)
    let finished = world.clock.now
    world.clock.advance(days: 3)
    try await world.play(tour, Input.wholeVisit)
    let kept = try #require(try await onboarding.store.standing(tour)?.tour)
    #expect(kept.finishedAt == finished)
    #expect(kept.attempt == 3)
    #expect(try await onboarding.verify(tour) == .same(turns: 2 + 8 + 8))
  }

  @Test func unknownStoriesAndEmployeesAreSaid() async throws {
    let tour = try await world.tour(of: "Noor", through: "elders")
    await #expect(throws: OnboardingError.self) { try await onboarding.open(tour) }
    await #expect(throws: OnboardingError.self) {
      try await onboarding.open(TourID(EmployeeID("0"), "visit"))
    }
  }
}
