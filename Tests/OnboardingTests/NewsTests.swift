import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// What is new since a tour, for those who finished it.
@Suite struct NewsTests {
  private let world = TestWorld(stories: [])
  private var onboarding: Onboarding { world.onboarding }

  /// A story of one scene, with more in it from version to version.
  private static func story(_ beats: String) -> String {
    """
    <story id="ronde" xml:lang="nl" guide="vicky"><title>De ronde</title><summary>Langs alles.</summary>
      <scene id="begin" title="Begin">
        <choose id="zin"><prompt>Zin?</prompt><option id="ja">Ja</option><option id="nee" to="niet">Nee</option></choose>
        \(beats)
        <end id="klaar" outcome="completed">Tot ziens.</end></scene>
      <scene id="niet" title="Niet"><end id="niet-nu" outcome="declined">Ook goed.</end></scene>
    </story>
    """
  }

  private func publish(_ beats: String) async throws {
    let candidate = try Candidate.text(Self.story(beats))
    guard case .published = try await onboarding.publish(candidate, by: "Noor") else {
      Issue.record("not published")
      return
    }
  }

  private static let first = "<say id=\"een\">Een.</say>"
  private static let second = first + "<task id=\"twee\" done=\"word\">Kijk eens.</task>"
  private static let third = second + "<say id=\"drie\">Drie.</say>"

  /// Somebody who finished the first version, and then there was a second one.
  private func finished(_ name: String = "Noor") async throws -> TourID {
    let tour = try await world.tour(of: name, through: "ronde")
    try await world.play(tour, [.begin, .option("ja")])
    return tour
  }

  private func story(_ tour: TourID) async throws -> StoryOnOffer? {
    try await onboarding.startPage(of: tour.employee).stories.first { $0.story == "ronde" }
  }

  private func news(_ tour: TourID) async throws -> NewsOnOffer? { try await story(tour)?.news }

  @Test func whoFinishedAnEarlierVersionIsOfferedWhatIsNew() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    #expect(try await news(noor) == nil, "nothing is new yet")
    try await publish(Self.second)
    let news = try #require(try await news(noor))
    #expect(news.story == "ronde-sinds-1-tot-2")
    #expect(news.title == "Nieuw in: De ronde" && news.language == "nl" && !news.isBusy)
    #expect(try await onboarding.startPage(of: noor.employee).stories.count == 1)
  }

  @Test func itIsATourOfItsOwnThatTellsTheNewBeats() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    try await publish(Self.second)
    let tour = TourID(noor.employee, "ronde-sinds-1-tot-2")
    try await world.play(tour, [.begin])
    #expect(try await world.options(tour) == ["ja", "nee"])
    #expect(try await news(noor)?.isBusy == true)
    try await world.play(tour, [.option("ja")])
    #expect(try await onboarding.look(at: tour).waiting?.id == "twee")
    try await world.play(tour, [.done])
    #expect(try await onboarding.look(at: tour).isOver)
    #expect(try await news(noor) == nil)
    #expect(try await onboarding.verify(tour) == .same(turns: 3))
    #expect(try await onboarding.verifyAll() == 0)
  }

  @Test func itNeverChangesWhatIsKnownOfTheStoryItself() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    let before = try await onboarding.store.standing(noor)?.tour
    try await publish(Self.second)
    let tour = TourID(noor.employee, "ronde-sinds-1-tot-2")
    for inputs in [[Input.begin], [.option("ja")], [.done]] {
      try await world.play(tour, inputs)
      #expect(try await onboarding.store.standing(noor)?.tour == before)
      let completion = try await onboarding.completion(of: "ronde")
      #expect(completion.finished == .exact(1) && completion.all == .exact(1))
    }
    #expect(try await onboarding.completions().map(\.story) == ["ronde"])
    #expect(try await onboarding.publications().map(\.story) == ["ronde", "ronde"])
    #expect(try await onboarding.tourCount(of: "ronde") == 1)
  }

  @Test func whoDidNotFinishTheStoryIsOfferedNothing() async throws {
    try await publish(Self.first)
    let declined = try await world.tour(of: "Bram", through: "ronde")
    try await world.play(declined, [.begin, .option("nee")])
    let busy = try await world.tour(of: "Cas", through: "ronde")
    try await world.play(busy, [.begin])
    let fresh = try await world.tour(of: "Dien", through: "ronde")
    try await publish(Self.second)
    for tour in [declined, busy, fresh] {
      #expect(try await news(tour) == nil)
      await #expect(throws: OnboardingError.self) {
        try await onboarding.answer(TourID(tour.employee, "ronde-sinds-1-tot-2"), turn: 0, with: .begin)
      }
    }
  }

  @Test func whoDeclinesIsNotAskedAgainUntilThereIsMore() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    try await publish(Self.second)
    try await world.play(TourID(noor.employee, "ronde-sinds-1-tot-2"), [.begin, .option("nee")])
    #expect(try await news(noor) == nil)
    try await publish(Self.third)
    #expect(try await news(noor)?.story == "ronde-sinds-2-tot-3")
    let tour = TourID(noor.employee, "ronde-sinds-2-tot-3")
    try await world.play(tour, [.begin, .option("ja")])
    #expect(try await onboarding.look(at: tour).isOver, "the task of the second one is not told again")
  }

  @Test func aFurtherVersionTakesThePlaceOfAnOfferButNotOfATourUnderWay() async throws {
    try await publish(Self.first)
    let (noor, bram) = (try await finished(), try await finished("Bram"))
    try await publish(Self.second)
    let old = TourID(bram.employee, "ronde-sinds-1-tot-2")
    try await world.play(old, [.begin])
    try await publish(Self.third)
    #expect(try await news(noor)?.story == "ronde-sinds-1-tot-3")
    #expect(try await news(bram)?.story == "ronde-sinds-1-tot-2")
    try await world.play(old, [.option("ja"), .done])
    #expect(try await news(bram)?.story == "ronde-sinds-2-tot-3")
    #expect(try await onboarding.verify(old) == .same(turns: 3))
  }

  @Test func aLinkToAnOfferFromBeforeAFurtherVersionStillLeadsThere() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    try await publish(Self.second)
    try await publish(Self.third)
    try await world.play(TourID(noor.employee, "ronde-sinds-1-tot-2"), [.begin, .option("ja"), .done])
    #expect(try await news(noor)?.story == "ronde-sinds-2-tot-3")
  }

  @Test func whoBeginsTheStoryAgainIsToldItThere() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    try await publish(Self.second)
    try await world.play(noor, [.begin])
    #expect(try await news(noor) == nil)
    try await world.play(noor, [.option("ja"), .done])
    #expect(try await news(noor) == nil, "she went through the new version")
    try await publish(Self.third)
    #expect(try await news(noor)?.story == "ronde-sinds-2-tot-3")
  }

  @Test func goingBackToAnEarlierVersionIsNoNews() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    try await publish(Self.second)
    try await publish(Self.first)
    #expect(try await news(noor) == nil)
    await #expect(throws: OnboardingError.self) {
      try await onboarding.open(TourID(noor.employee, "ronde-sinds-1-tot-3"))
    }
  }

  @Test(arguments: [
    "ronde-sinds-1-tot-9", "ronde-sinds-0-tot-2", "ronde-sinds-2-tot-1", "anders-sinds-1-tot-2",
    "ronde-sinds-1",
  ])
  func noOtherNameLeadsAnywhere(_ name: String) async throws {
    try await publish(Self.first)
    let noor = try await finished()
    try await publish(Self.second)
    await #expect(throws: OnboardingError.self) {
      try await onboarding.open(TourID(noor.employee, StoryID(name)))
    }
  }

  @Test func whatIsNewForOthersIsNotOffered() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    let bram = try await onboarding.addEmployee(
      NewEmployee(name: "Bram", facts: EmployeeFacts(department: "Balie"))
    ).id
    try await world.play(TourID(bram, "ronde"), [.begin, .option("ja")])
    try await publish(
      Self.first + "<if test=\"employee.department = 'Balie'\"><say id=\"balie\">Voor de balie.</say></if>")
    #expect(try await news(noor) == nil)
    #expect(try await news(TourID(bram, "ronde"))?.story == "ronde-sinds-1-tot-2")
  }

  @Test func itIsToldInHerLanguageAsFarAsThatIsOfTheVeryWords() async throws {
    try await publish(Self.first)
    let noor = try await onboarding.addEmployee(
      NewEmployee(name: "Noor", facts: EmployeeFacts(language: "en")))
    try await world.play(TourID(noor.id, "ronde"), [.begin, .option("ja")])
    let new = Self.first + "<say id=\"twee\">Twee.</say><task id=\"drie\" done=\"word\">Drie.</task>"
    let candidate = try Candidate.text(
      Self.story(new), english: ["story.title": "The round", "beat.een": "One.", "beat.twee": "Two."])
    guard case .published = try await onboarding.publish(candidate, by: "Noor") else {
      Issue.record("not published")
      return
    }
    let news = try #require(try await news(TourID(noor.id, "ronde")))
    #expect(news.title == "New in: The round" && news.language == "en")
    let tour = TourID(noor.id, news.story)
    let asked = try await onboarding.answer(tour, turn: 0, with: .begin)
    guard case .choose(let prompt, _)? = asked.waiting?.kind else {
      Issue.record("no question")
      return
    }
    #expect(prompt?.plain == "There is something new since your tour. Shall I show you?")
    let told = try await onboarding.answer(tour, turn: asked.turn, with: .option("ja")).told
    guard case .say(_, _, _, _, let text)? = told.first,
      case .task(let task, _, _)? = told.last?.waiting?.kind
    else {
      Issue.record("other beats")
      return
    }
    #expect(text.plain == "Two." && task.plain == "Drie.")
    #expect(try await onboarding.verify(tour) == .same(turns: 2))
  }

  @Test func whoIsErasedTakesItWithHer() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    try await publish(Self.second)
    try await world.play(TourID(noor.employee, "ronde-sinds-1-tot-2"), [.begin])
    _ = try await onboarding.erase(noor.employee)
    #expect(try await onboarding.store.tours() == [])
    let completion = try await onboarding.completion(of: "ronde")
    #expect(completion.finished == .exact(1) && completion.begun == .exact(0))
  }

  @Test func whatSheSaysOfItIsSaidOfTheStory() async throws {
    try await publish(Self.first)
    let noor = try await finished()
    try await publish(
      Self.first + "<feedback id=\"vond\" topic=\"nieuws\" scale=\"smileys\">Wat vind je ervan?</feedback>"
        + "<task id=\"zoek\" css=\"[data-a]\">Zoek hem.<missing>Jammer.</missing></task>")
    let tour = TourID(noor.employee, "ronde-sinds-1-tot-2")
    try await world.play(tour, [.begin, .option("ja")])
    let turn = try await onboarding.look(at: tour).turn
    _ = try await onboarding.answer(
      tour, turn: turn, with: .feedback, feedback: FeedbackContent(value: 4, text: "", isAnonymous: false))
    try await world.play(tour, [.missing])
    #expect(try await onboarding.store.feedback().map(\.story) == ["ronde"])
    #expect(try await onboarding.store.missingReports().map(\.target.story) == ["ronde"])
  }
}

extension Told {
  fileprivate var waiting: Waiting? {
    if case .waiting(let waiting) = self { waiting } else { nil }
  }
}
