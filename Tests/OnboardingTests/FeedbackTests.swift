import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@Suite struct FeedbackTests {
  private let world = TestWorld()

  private var onboarding: Onboarding { world.onboarding }

  private func atFeedback(_ name: String = "Noor") async throws -> (tour: TourID, turn: Int) {
    let tour = try await world.tour(of: name)
    try await world.play(tour, Input.untilFeedback)
    return (tour, try await onboarding.look(at: tour).turn)
  }

  @Test func signedFeedbackReachesTheWebTeamAndItsAnswerComesBack() async throws {
    let (tour, turn) = try await atFeedback()
    let answered = try await onboarding.answer(
      tour, turn: turn, with: .feedback, feedback: FeedbackContent(value: 4, text: "  Fijn!  "))
    #expect(answered.isTurned)
    let item = try #require(try await onboarding.feedback(.open).first)
    #expect(item.text == "Fijn!")
    #expect(item.value == 4)
    #expect(item.topic == "bezoek")
    #expect(item.source == .signed(tour.employee, name: "Noor", at: world.clock.now))
    let listening = onboarding.news.listen(to: tour.employee)
    #expect(try await onboarding.reply(to: item.id, with: "Dank je."))
    #expect(await listening.changed(within: .zero), "a page that she looks at hears of it")
    let page = try await onboarding.startPage(of: tour.employee)
    #expect(page.replies.map(\.answer) == ["Dank je."])
    #expect(page.publicReplies.isEmpty)
    #expect(try await onboarding.close(item.id))
    #expect(try await onboarding.feedback(.closed).map(\.answer) == ["Dank je."])
  }

  @Test func anonymousFeedbackHasAWeekAndAPublicAnswer() async throws {
    let (tour, turn) = try await atFeedback()
    _ = try await onboarding.answer(
      tour, turn: turn, with: .feedback, feedback: FeedbackContent(value: 2, text: "Traag", isAnonymous: true)
    )
    let item = try #require(try await onboarding.feedback().first)
    #expect(item.source == .anonymous(try #require(CalendarWeek("2026-W48")), answerIsPublic: false))
    _ = try await onboarding.reply(to: item.id, with: "We kijken ernaar.")
    let other = try await world.tour(of: "Sam")
    #expect(try await onboarding.startPage(of: other.employee).publicReplies.isEmpty)
    _ = try await onboarding.reply(to: item.id, with: "We kijken ernaar.", isPublic: true)
    #expect(try await onboarding.startPage(of: other.employee).publicReplies.count == 1)
    #expect(try await onboarding.startPage(of: tour.employee).replies.isEmpty)
  }

  @Test func aRepeatedPostAddsNothing() async throws {
    let (tour, turn) = try await atFeedback()
    let content = FeedbackContent(value: 5, text: "Top", isAnonymous: true)
    _ = try await onboarding.answer(tour, turn: turn, with: .feedback, feedback: content)
    #expect(try await onboarding.answer(tour, turn: turn, with: .feedback, feedback: content).isRepeated)
    let other = FeedbackContent(value: 1, text: "Iets anders")
    #expect(try await onboarding.answer(tour, turn: turn, with: .feedback, feedback: other).isRepeated)
    #expect(try await onboarding.answer(tour, turn: turn, with: .skip).isRepeated)
    #expect(try await onboarding.answer(tour, turn: turn, with: .done).refusal == .otherTurn)
    #expect(try await onboarding.feedback().map(\.text) == ["Top"])
  }

  @Test func signedAnonymousAndSkippedLeaveTheSameTraces() async throws {
    let contents: [FeedbackContent?] = [
      FeedbackContent(value: 4, text: "Met naam"), FeedbackContent(text: "Zonder", isAnonymous: true), nil,
    ]
    var traces: [[JournalEntry]] = []
    var states: [[UInt8]] = []
    for content in contents {
      let world = TestWorld()
      let tour = try await world.tour(of: "Noor")
      try await world.play(tour, Input.untilFeedback)
      let turn = try await world.onboarding.look(at: tour).turn
      _ = try await world.onboarding.answer(
        tour, turn: turn, with: content == nil ? .skip : .feedback, feedback: content)
      traces.append(try await world.onboarding.store.journal(of: tour))
      states.append(try #require(try await world.onboarding.store.standing(tour)?.tour?.state))
    }
    #expect(Set(traces).count == 1)
    #expect(Set(states).count == 1)
    #expect(traces[0].last?.input == "feedback")
  }

  @Test func saysWhyFeedbackDoesNotFit() async throws {
    let (tour, turn) = try await atFeedback()
    func refusal(_ content: FeedbackContent?) async throws -> InputRefusal? {
      try await onboarding.answer(tour, turn: turn, with: .feedback, feedback: content).refusal
    }
    #expect(try await refusal(nil) == .feedback(.empty))
    #expect(try await refusal(FeedbackContent(text: " \n")) == .feedback(.empty))
    #expect(try await refusal(FeedbackContent(value: 6)) == .feedback(.outsideScale(1...5)))
    let long = String(repeating: "x", count: FeedbackContent.maxLength + 1)
    #expect(try await refusal(FeedbackContent(text: long)) == .feedback(.tooLong(maxLength: 4000)))
    try await world.play(tour, [.skip])
    let next = try await onboarding.answer(
      tour, turn: turn + 1, with: .feedback, feedback: FeedbackContent(text: "x", isAnonymous: true))
    #expect(next.refusal == .feedback(.notAnonymous))
    let number = try await onboarding.answer(
      tour, turn: turn + 1, with: .feedback, feedback: FeedbackContent(value: 3, text: "x"))
    #expect(number.refusal == .feedback(.noNumber))
    #expect(try await onboarding.feedback().isEmpty)
  }

  @Test func whatIsMissingIsCountedWithoutAName() async throws {
    for name in ["Noor", "Sam"] {
      let tour = try await world.tour(of: name)
      try await world.play(tour, Array(Input.untilFeedback.dropLast()) + [.missing])
      #expect(try await onboarding.answer(tour, turn: 5, with: .missing).isRepeated)
    }
    let reports = try await onboarding.missingReports()
    #expect(reports.map(\.count) == [2])
    #expect(reports.map(\.target.beat.text) == ["doe"])
    #expect(reports.map(\.target.week.description) == ["2026-W48"])
  }

  @Test func whatIsMissingIsToldAsTheStoryTellsIt() async throws {
    let world = TestWorld(stories: [])
    let onboarding = world.onboarding
    let first = PublishedStory.taakXML()
    _ = try await onboarding.publish(try Candidate.text(first), by: "Els")
    let tour = try await world.tour(of: "Noor", through: "taak")
    try await world.play(tour, [.begin, .missing])
    let step = try #require(try await onboarding.missingReports().first?.step)
    #expect(step.storyTitle == "De taak" && step.scene == "Groepen" && step.language == "nl")
    #expect(step.words.contains("Word lid."))
    #expect(
      step.place
        == Beat.Target(page: "/groepen", role: "button", name: "Lid worden", css: "[data-join]"))
    #expect(step.isCurrent)
    let later = first.replacing("id=\"lid\"", with: "id=\"erbij\"")
    _ = try await onboarding.publish(try Candidate.text(later), by: "Els")
    let past = try #require(try await onboarding.missingReports().first?.step)
    #expect(past.place == step.place && !past.isCurrent, "it is told as it was")
  }

  @Test func whatNoStoryHasAnyMoreIsCountedAllTheSame() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, Array(Input.untilFeedback.dropLast()) + [.missing])
    let bare = onboarding.with(Library([], cast: Cast([])))
    #expect(try await bare.missingReports().map(\.count) == [1])
    #expect(try await bare.missingReports().first?.step == nil)
  }
}
