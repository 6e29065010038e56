import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// In which language a tour is told.
@Suite struct LanguageTests {
  private let world = TestWorld(stories: [.bilingual])

  private var onboarding: Onboarding { world.onboarding }

  private func tour(of name: String, speaking language: String) async throws -> TourID {
    let facts = EmployeeFacts(firstName: name, language: language)
    return TourID(try await onboarding.addEmployee(NewEmployee(name: name, facts: facts)).id, "tweetalig")
  }

  private func conversation(_ tour: TourID) async throws -> [String] {
    try await onboarding.look(at: tour).conversation.compactMap { item in
      switch item {
      case .told(.say(_, _, _, _, let text)): text.plain
      case .told(.waiting(let waiting)): Self.words(of: waiting)
      case .told(.end(let ending)): ending.text.plain
      case .reply(.option(let label)): "> \(label.plain)"
      case .reply(.text(let text)): "> \(text)"
      default: nil
      }
    }
  }

  private static func words(of waiting: Waiting) -> String? {
    switch waiting.kind {
    case .choose(let prompt, _): prompt?.plain
    case .quiz(let quiz): quiz.question.plain
    default: nil
    }
  }

  @Test(
    "it is hers where the story has it, and else the story's own",
    arguments: [
      ("en", "en"), ("EN", "en"), ("en-GB", "en"), ("nl-BE", "nl"), ("nl", "nl"), ("fr", "nl"), ("", "nl"),
    ])
  func hers(_ language: (speaks: String, told: String)) async throws {
    let tour = try await tour(of: "Noor", speaking: language.speaks)
    try await world.play(tour, [.begin])
    let open = try await onboarding.look(at: tour)
    #expect(open.language == language.told)
    #expect(open.languages == ["nl", "en"])
    let title = try await onboarding.startPage(of: tour.employee).stories.first?.title
    #expect(title == (language.told == "en" ? "Two languages" : "Twee talen"))
  }

  @Test("switching keeps the place, and all that was told is in the other language")
  func switching() async throws {
    let tour = try await tour(of: "Noor", speaking: "nl")
    try await world.play(tour, [.begin, .option("ja")])
    let before = try await onboarding.look(at: tour)
    #expect(
      try await conversation(tour) == ["Hoi Noor!", "Zin?", "> Ja", "Dit blijft zo.", "Waar fiets je op?"])
    try await onboarding.choose("en", for: tour)
    let after = try await onboarding.look(at: tour)
    #expect(after.turn == before.turn)
    #expect(after.title == "Two languages")
    #expect(
      try await conversation(tour) == [
        "Hello Noor!", "Shall we?", "> Yes", "Dit blijft zo.", "What do you ride?",
      ])
    try await world.play(tour, [.text("Bicycle")])
    #expect(try await conversation(tour).suffix(2) == ["> bicycle", "Goodbye."])
    try await onboarding.choose("nl", for: tour)
    #expect(try await conversation(tour).suffix(2) == ["> fiets", "Tot ziens."])
    #expect(try await onboarding.look(at: tour).isOver)
  }

  @Test("a choice holds, also against her own language and through a new attempt")
  func choice() async throws {
    let tour = try await tour(of: "Noor", speaking: "en")
    try await world.play(tour, [.begin])
    try await onboarding.choose("nl", for: tour)
    try await world.play(tour, [.option("ja"), .skip, .begin])
    #expect(try await onboarding.look(at: tour).language == "nl")
  }

  @Test("a language that the story does not have is not chosen")
  func unknown() async throws {
    let tour = try await tour(of: "Noor", speaking: "nl")
    try await world.play(tour, [.begin])
    for language in ["fr", "", "../en", "EN"] { try await onboarding.choose(language, for: tour) }
    #expect(try await onboarding.look(at: tour).language == "nl")
    await #expect(throws: OnboardingError.self) {
      try await onboarding.choose("en", for: TourID(tour.employee, "nergens"))
    }
  }

  @Test("the same words twice are one step in every language")
  func idempotent() async throws {
    let tour = try await tour(of: "Noor", speaking: "en")
    try await world.play(tour, [.begin, .option("ja")])
    let turn = try await onboarding.look(at: tour).turn
    guard case .turned = try await onboarding.answer(tour, turn: turn, with: .text("bicycle")).outcome else {
      Issue.record("not taken")
      return
    }
    guard case .repeated = try await onboarding.answer(tour, turn: turn, with: .text("bicycle")).outcome
    else {
      Issue.record("not known again")
      return
    }
  }

  @Test("a version that is no longer published keeps what was translated of its own texts")
  func olderVersion() async throws {
    let store = MemoryStore()
    let first = TestWorld(store: store, stories: [.bilingual])
    let facts = EmployeeFacts(firstName: "Noor", language: "en")
    let employee = try await first.onboarding.addEmployee(NewEmployee(name: "Noor", facts: facts))
    let tour = TourID(employee.id, "tweetalig")
    try await first.play(tour, [.begin])
    // As after a restart: the older version is compiled from what was kept.
    let second = TestWorld(store: store, stories: [.laterBilingual])
    let open = try await second.onboarding.look(at: tour)
    #expect(open.language == "en")
    #expect(open.title == "Two languages")
    let told = try await second.onboarding.look(at: tour).conversation
    guard case .told(.say(_, _, _, _, let text))? = told.first else {
      Issue.record("nothing told")
      return
    }
    #expect(text.plain == "Hoi Noor!")
  }
}
