package import Onboarding
package import StoryEngine
package import StoryModel
import StoryXML
import TestSupport

/// Everything a use case needs, under a test's control.
package struct TestWorld: Sendable {
  package let onboarding: Onboarding
  package let clock: HandClock

  package init(
    store: any Store = MemoryStore(), stories: [PublishedStory] = [.visit],
    settings: Onboarding.Settings = .init(),
    seed: UInt64 = 7, clock: HandClock = HandClock()
  ) {
    self.clock = clock
    onboarding = Onboarding(
      store: store, library: Library(stories, cast: .sample), settings: settings, clock: clock.wall,
      random: .seeded(seed))
  }

  /// An employee of this name, and her tour through a story; not begun.
  package func tour(of name: String, through story: StoryID = "visit") async throws -> TourID {
    let employee = try await onboarding.employee(namedOrNew: name)
    return TourID(employee.id, story)
  }

  /// The options on offer where the tour waits.
  package func options(_ tour: TourID) async throws -> [String] {
    guard case .choose(_, let options)? = try await onboarding.look(at: tour).waiting?.kind else { return [] }
    return options.map(\.id.text)
  }

  /// Gives inputs one after the other, each to the turn that is present then; all must be taken.
  package func play(_ tour: TourID, _ inputs: [Input]) async throws {
    for input in inputs {
      let turn = try await onboarding.look(at: tour).turn
      let answered = try await onboarding.answer(tour, turn: turn, with: input)
      guard case .turned = answered.outcome else { throw NotTaken(input: input, answered: answered) }
    }
  }
}

extension Onboarding {
  /// A tour as a surface looks at it after an answer.
  package func look(at id: TourID) async throws(OnboardingError) -> OpenTour {
    try await look(at: id, mayArrive: true)
  }
}

/// An input that a test meant to be taken.
package struct NotTaken: Error {
  package let input: Input
  package let answered: Answered
}

extension BeatID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension VariableName: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension StoryID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension PublishedStory {
  /// A story given as text; it must be sound.
  package static func text(_ xml: String, path: String = "story.xml") -> PublishedStory {
    let source = SourceText(path: path, bytes: Array(xml.utf8))
    guard let story = StoryReader.read(source).value else { preconditionFailure("not a story: \(xml)") }
    return PublishedStory(Compilation(story, cast: .sample).flow, source: source)
  }
}
