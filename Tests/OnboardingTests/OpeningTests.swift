import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@Suite struct OpeningTests {
  private let world = TestWorld()

  private var onboarding: Onboarding { world.onboarding }

  private func conversation(_ tour: TourID) async throws -> [String] {
    try await onboarding.open(tour).conversation.map(Self.line)
  }

  private static func line(_ item: ConversationItem) -> String {
    switch item {
    case .told(.say(_, _, _, _, let text)): "say \(text.plain)"
    case .told(.waiting(let waiting)): "asks \(waiting.id)"
    case .told(.end(let ending)): "end \(ending.id)"
    case .told(.hint(_, let text)): "hint \(text.plain)"
    case .told(.missing(_, let text)): "missing \(text.plain)"
    case .told(.image): "image"
    case .told(.video): "video"
    case .told(.explained(_, let isRight, _)): "explained \(isRight)"
    case .told(.given(let item, _)): "given \(item)"
    case .told(.moved(let title)): "moved \(title)"
    case .reply(.option(let label)): "> \(label.plain)"
    case .reply(.text(let text)): "> \(text)"
    case .reply(.value(let label)): "> \(label)"
    case .reply(.integer(let number)): "> \(number)"
    case .reply(let reply): "> (\(reply))"
    }
  }

  @Test func showsTheConversationSoFar() async throws {
    let facts = EmployeeFacts(firstName: "Noor", department: "Burgerzaken")
    let employee = try await onboarding.addEmployee(NewEmployee(name: "Noor", facts: facts))
    let tour = TourID(employee.id, "visit")
    #expect(try await conversation(tour) == [])
    try await world.play(
      tour, [.begin, .option("nog"), .option("ja"), .text("Noor"), .skip, .value("thuis"), .hint])
    #expect(
      try await conversation(tour) == [
        "say Hoi Noor van Burgerzaken!", "asks zin", "> Vertel eens", "say Nou, dit dus.", "asks zin", "> Ja",
        "asks wie", "> Noor", "asks hoeveel", "> (skipped)", "asks waar", "> Thuis", "asks doe", "> (hint)",
        "hint Een tip.", "asks doe",
      ])
  }

  @Test func showsOnlyThePresentAttempt() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin, .option("nee"), .begin])
    #expect(try await conversation(tour).last == "asks zin")
    #expect(try await conversation(tour).contains("end nee-dus") == false)
  }

  @Test func saysNothingOfWhatFeedbackSaid() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, Input.untilFeedback)
    let turn = try await onboarding.look(at: tour).turn
    _ = try await onboarding.answer(
      tour, turn: turn, with: .feedback, feedback: FeedbackContent(value: 4, text: "geheim"))
    let lines = try await conversation(tour)
    #expect(lines.contains("> (feedback)"))
    #expect(!lines.contains { $0.contains("geheim") })
  }

  @Test func comingBackIsNoTurnWhereNothingIsNew() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin])
    world.clock.advance(days: 1)
    #expect(try await onboarding.open(tour).turn == 1)
    #expect(try await onboarding.store.journal(of: tour).count == 1)
  }

  @Test func comingBackToAnotherOfferIsATurn() async throws {
    let world = TestWorld(stories: [.text(Self.daily)])
    let tour = try await world.tour(of: "Noor", through: "daily")
    try await world.play(tour, [.begin])
    world.clock.advance(days: 1)
    let page = try await world.onboarding.open(tour)
    #expect(page.turn == 2)
    #expect(page.conversation.map(Self.line) == ["say Hoi", "asks kies"])
    #expect(try await world.onboarding.verify(tour) == .same(turns: 2))
  }

  @Test func theStartPageTellsHowFarSheIs() async throws {
    let tour = try await world.tour(of: "Noor")
    #expect(try await onboarding.startPage(of: tour.employee).stories.map(\.standing) == [.fresh])
    try await world.play(tour, [.begin])
    #expect(
      try await onboarding.startPage(of: tour.employee).stories.map(\.standing)
        == [.busy(Progress(entered: 1, all: 2))])
    try await world.play(tour, [.option("nee")])
    #expect(try await onboarding.startPage(of: tour.employee).stories.map(\.standing) == [.over(.declined)])
  }

  private static let daily = """
    <story id="daily" xml:lang="nl" guide="vicky"><title>Dag</title><summary>Elke dag.</summary>
      <scene id="s" title="S"><say id="h">Hoi</say>
        <choose id="kies"><option id="a" to="uit">Uit</option>
          <option id="b" to="uit" when="days-since-start > 0">Later</option></choose></scene>
      <scene id="uit" title="Uit"><end id="e" outcome="completed">Klaar.</end></scene>
    </story>
    """
}
