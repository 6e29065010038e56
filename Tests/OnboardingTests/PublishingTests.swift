import Authoring
import Onboarding
import OnboardingTestSupport
import StoryChecks
import StoryEngine
import StoryModel
import Testing

/// Publishing over tours that are under way.
@Suite struct PublishingTests {
  private let world = TestWorld(stories: [])
  private var onboarding: Onboarding { world.onboarding }

  /// A story of which only the scenes differ.
  private func story(
    _ scenes: String, variables: String = "", moved: String = ""
  ) throws -> Candidate {
    try Candidate.text(
      """
      <story id="ronde" xml:lang="nl" guide="vicky">
        <title>De ronde</title><summary>Langs alles.</summary>
        \(variables.isEmpty ? "" : "<variables>\(variables)</variables>")\(moved)
        \(scenes)
      </story>
      """)
  }

  private static let twoQuestions = """
    <scene id="begin" title="Begin">
      <choose id="zin"><prompt>Zin?</prompt><option id="ja">Ja</option><option id="nee" to="einde">Nee</option></choose>
      <choose id="waar"><prompt>Waar?</prompt><option id="hier">Hier</option><option id="daar">Daar</option></choose>
      <goto scene="einde"/>
    </scene>
    <scene id="einde" title="Einde"><end id="klaar" outcome="completed">Tot ziens.</end></scene>
    """

  private static let renamed = twoQuestions.replacing("id=\"waar\"", with: "id=\"waarheen\"")

  private func publish(_ candidate: Candidate) async throws -> PublicationPlan {
    switch try await onboarding.publish(candidate, by: "Noor") {
    case .published(_, let plan): return plan
    case .unchanged(let plan), .refused(let plan):
      Issue.record("not published: \(plan.refusals)")
      return plan
    }
  }

  @Test func theFirstPublicationIsNumberOneAndEmployeesGetIt() async throws {
    let plan = try await publish(try story(Self.twoQuestions))
    #expect(plan.number == 1 && plan.underWay == 0)
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin])
    #expect(try await world.options(noor) == ["ja", "nee"])
  }

  @Test func whatEmployeesHaveIsNotPublishedAgain() async throws {
    _ = try await publish(try story(Self.twoQuestions))
    guard case .unchanged = try await onboarding.publish(try story(Self.twoQuestions), by: "Noor") else {
      Issue.record("published twice")
      return
    }
    #expect(try await onboarding.publications(of: "ronde").count == 1)
  }

  @Test func whoStandsAtABeatThatIsStillThereStaysThere() async throws {
    _ = try await publish(try story(Self.twoQuestions))
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin, .option("ja")])
    let plan = try await publish(try story(Self.twoQuestions.replacing("Waar?", with: "Waar wil je heen?")))
    #expect(plan.placements == [.stays(.beat("waar")): 1])
    let open = try await onboarding.open(noor)
    #expect(open.waiting?.id == "waar")
    #expect(open.turn == 4, "the migration and the coming back are turns")
    #expect(try await onboarding.verify(noor) == .same(turns: 4))
    #expect(try await onboarding.publications(of: "ronde").map(\.number) == [1, 2])
  }

  @Test func whoseBeatIsGoneGoesBackToTheNearestBefore() async throws {
    _ = try await publish(try story(Self.twoQuestions))
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin, .option("ja")])
    let plan = try await publish(try story(Self.renamed))
    #expect(plan.placements == [.earlier("waar", to: "zin"): 1])
    let open = try await onboarding.open(noor)
    #expect(open.waiting?.id == "zin")
    #expect(open.conversation.contains { if case .told(.moved) = $0 { true } else { false } })
  }

  @Test func aPageOfTheEarlierVersionNeverAnswersTheNewPlace() async throws {
    _ = try await publish(try story(Self.twoQuestions))
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin])
    _ = try await publish(try story(Self.twoQuestions.replacing("Zin?", with: "Heb je zin?")))
    let answered = try await onboarding.answer(noor, turn: 1, with: .option("nee"))
    #expect(answered.refusal == .renewedMeanwhile)
    #expect(answered.turn == 3)
    #expect(try await world.options(noor) == ["ja", "nee"])
  }

  @Test func whoIsCompletedStaysSoAndBeginsAnewInWhatIsPublished() async throws {
    _ = try await publish(try story(Self.twoQuestions))
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin, .option("nee")])
    let plan = try await publish(try story(Self.renamed))
    #expect(plan.over == 1 && plan.underWay == 0)
    let over = try await onboarding.open(noor)
    #expect(over.isOver && over.turn == 2)
    try await world.play(noor, [.begin, .option("ja")])
    #expect(try await onboarding.look(at: noor).waiting?.id == "waarheen")
    #expect(try await onboarding.verify(noor) == .same(turns: 4))
  }

  @Test func aVariableThatNoLongerAdmitsWhatSomebodyHoldsRefusesThePublication() async throws {
    let scenes = """
      <scene id="begin" title="Begin">
        <ask id="hoeveel" into="aantal">Hoeveel?</ask>
        <choose id="goed"><prompt>Goed?</prompt><option id="ja">Ja</option></choose>
        <end id="klaar" outcome="completed"><value of="aantal"/> dus.</end>
      </scene>
      """
    func numbers(upTo max: Int, moved: String = "") throws -> Candidate {
      try story(scenes, variables: "<integer name=\"aantal\" min=\"0\" max=\"\(max)\"/>", moved: moved)
    }
    _ = try await publish(try numbers(upTo: 10))
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin, .integer(9)])
    guard case .refused(let plan) = try await onboarding.publish(try numbers(upTo: 5), by: "Noor") else {
      Issue.record("published")
      return
    }
    #expect(plan.refusals == [.noPlace])
    let held = HeldValue(old: "aantal", new: "aantal", mayGoByRule: false)
    #expect(plan.obstacles == [.value(held): 1])
    _ = try await publish(try numbers(upTo: 5, moved: "<reset variable=\"aantal\"/>"))
    #expect(try await onboarding.open(noor).waiting?.id == "goed")
  }

  @Test func whereSomebodyWouldBeTrappedNothingIsPublished() async throws {
    let door = """
      <choose id="deur"><prompt>De deur.</prompt><option id="open"OPEN>Open</option>
        <option id="bel"><label>Bel</label><say id="stil">Niemand hoort je.</say><goto scene="gang"/></option></choose>
      <end id="klaar" outcome="completed">Tot ziens.</end>
      """
    func house(key: String, open: String) throws -> Candidate {
      try story(
        """
        <scene id="begin" title="Begin">\(key)<goto scene="gang"/></scene>
        <scene id="gang" title="Gang">\(door.replacing("OPEN", with: open))</scene>
        """, variables: "<boolean name=\"sleutel\"/>")
    }
    _ = try await publish(try house(key: "<set variable=\"sleutel\" to=\"false\"/>", open: ""))
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin])
    // Whoever begins now finds the key; she stands before the door without it.
    let locked = try house(key: "<set variable=\"sleutel\" to=\"true\"/>", open: " when=\"sleutel\"")
    guard case .refused(let plan) = try await onboarding.publish(locked, by: "Noor") else {
      Issue.record("published")
      return
    }
    #expect(plan.refusals == [.illegal])
    #expect(plan.illegal.map(\.finding.property) == [.canEnd])
    #expect(plan.illegal.map(\.count) == [1])
    #expect(try await world.options(noor) == ["open", "bel"], "nothing changed")
  }

  @Test func everybodyAtOnceAndEachOnReturningComesToTheSame() async throws {
    _ = try await publish(try story(Self.twoQuestions))
    var tours: [TourID] = []
    for name in ["Noor", "Sam", "Bo", "Puck"] {
      let tour = try await world.tour(of: name, through: "ronde")
      try await world.play(tour, [.begin, .option("ja")])
      tours.append(tour)
    }
    _ = try await publish(try story(Self.twoQuestions.replacing("Waar?", with: "Waarheen?")))
    _ = try await publish(try story(Self.renamed))
    _ = try await onboarding.open(tours[0])
    let count = try await onboarding.migrateAll("ronde")
    #expect(count == MigrationCount(moved: 3, left: 1))
    for tour in tours.dropFirst() {
      #expect(try await onboarding.open(tour).waiting?.id == "zin")
      #expect(try await onboarding.verify(tour) == .same(turns: 5))
    }
    #expect(try await onboarding.migrateAll("ronde") == MigrationCount(moved: 0, left: 4))
  }

  @Test func rollingBackIsPublishingAnOlderVersion() async throws {
    _ = try await publish(try story(Self.twoQuestions))
    _ = try await publish(try story(Self.renamed))
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin, .option("ja")])
    let candidate = try await onboarding.candidate(again: 1, of: "ronde").get()
    let plan = try await publish(candidate)
    #expect(plan.number == 3)
    #expect(plan.placements == [.earlier("waarheen", to: "zin"): 1])
    #expect(try await onboarding.open(noor).waiting?.id == "zin")
  }
}
