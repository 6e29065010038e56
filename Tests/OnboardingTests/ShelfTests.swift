import Authoring
import OnboardingTestSupport
import StoryEngine
import StoryModel
import TestSupport
import Testing

@testable import Onboarding

/// What the library has of publications, in whatever order it heard of them.
@Suite struct ShelfTests {
  private func published(_ story: PublishedStory, _ number: Int, at seconds: Int64) -> PublishedStory {
    PublishedStory(
      story.engine.flow, source: SourceText(path: story.path, bytes: story.canonicalBytes),
      publication: Publication(
        story: story.id, number: number, version: story.version, at: Instant(seconds: seconds), by: "Els"))
  }

  private func vicky(_ name: String) -> Cast {
    Cast([Persona(id: PersonaID("vicky"), language: "nl", name: name, moods: [])])
  }

  @Test func theLastPublicationCountsWhoeverComesInFirst() {
    let all = [
      (published(.visit, 1, at: 10), vicky("Vicky 1")), (published(.laterVisit, 2, at: 20), vicky("Vicky 2")),
      (published(.bilingual, 1, at: 15), vicky("Vicky 3")),
    ]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let library = Library([], cast: .sample)
      for index in order { library.publish(all[index].0, cast: all[index].1) }
      #expect(library.cast[PersonaID("vicky")]?.name == "Vicky 2", "\(order)")
      #expect(library.cast[PersonaID("victor")] != nil)
      #expect(library["visit"]?.publication?.number == 2, "\(order)")
      #expect(library.edition(of: PublishedStory.visit.version, story: "visit") != nil, "\(order)")
    }
  }

  /// An older version is told as it was published, not with what is translated today.
  @Test func anOlderVersionIsToldWithItsOwnTranslations() async throws {
    let store = MemoryStore()
    let world = TestWorld(store: store, stories: [])
    func story(_ farewell: String, english: String) throws -> Candidate {
      try Candidate.text(
        """
        <story id="ronde" xml:lang="nl" guide="vicky"><title>De ronde</title>
        <scene id="begin" title="Begin"><say id="hoi">Hoi.</say>
        <end id="klaar" outcome="completed">\(farewell)</end></scene></story>
        """, english: ["beat.hoi": english])
    }
    _ = try await world.onboarding.publish(try story("Dag.", english: "Hello then."), by: "Els")
    let noor = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(noor, [.begin])
    try await world.onboarding.choose("en", for: noor)
    _ = try await world.onboarding.publish(try story("Doei.", english: "Hello now."), by: "Els")
    let open = try await TestWorld(store: store, stories: []).onboarding.open(noor)
    let said = open.conversation.map { "\($0)" }.joined()
    #expect(open.language == "en" && open.isOver)
    #expect(said.contains("Hello then.") && !said.contains("Hello now."))
  }

  /// Beginning anew asks nothing of where the tour was: there always is a way.
  @Test func whoBeginsAnewIsInWhatIsPublished() async throws {
    let world = TestWorld(stories: [])
    let library = world.onboarding.library
    library.publish(published(.laterVisit, 2, at: 20), cast: .sample)
    let noor = try await world.onboarding.employee(namedOrNew: "Noor")
    let old = PublishedStory.visit.engine
    let environment = try world.onboarding.environment(of: noor, items: [])
    var state = old.newTour(seed: 1)
    for input in [Input.begin, .option("nee")] { _ = old.advance(&state, with: input, in: environment) }
    let tour = TourUnderWay(
      id: TourID(noor.id, "visit"), employee: noor, tour: nil,
      edition: Edition(old, of: Manuscript([], path: "")), state: state, environment: environment, seed: nil,
      publication: 2)
    let renewed = world.onboarding.renewed(tour)
    #expect(renewed.edition.engine.version == PublishedStory.laterVisit.version)
    #expect(renewed.turn == 2)
  }
}
