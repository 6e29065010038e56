import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// An edit is published while one tour waits at one place.
struct EditRun {
  private let world = TestWorld(stories: [])
  private let old: Candidate
  private let new: Candidate
  private let tour: TourID
  private let before: Sight

  /// What there is to see of a tour.
  struct Sight: Equatable {
    var beat: BeatID?
    var isOver: Bool
    /// What is on offer where she waits, in the order shown.
    var offer: [String]
    var due: Due?
    var variables: [String: String]
    var items: [ItemID]
  }

  /// Takes a tour to the place in the old version.
  init(_ place: WaitingPlace, old: Candidate, new: Candidate) async throws {
    self.old = old
    self.new = new
    tour = try await world.tour(of: "Noor", through: old.story.id)
    guard case .published = try await world.onboarding.publish(old, by: "Noor") else {
      throw NotPublished()
    }
    for step in place.steps {
      switch step {
      case .takes(let input): try await world.play(tour, [input])
      case .waits:
        world.clock.advance(days: 30)
        _ = try await world.onboarding.open(tour)
      }
    }
    before = try await EditRun.see(tour, in: world, old)
    #expect(before.beat == place.beat)
  }

  /// The old version could not be published.
  struct NotPublished: Error {}

  /// Publishes the new version and says in words what came of it.
  func outcome() async throws -> String {
    let plan: PublicationPlan
    switch try await world.onboarding.publish(new, by: "Noor") {
    case .refused(let refused):
      #expect(try await EditRun.see(tour, in: world, old) == before, "nothing changed")
      #expect(try await world.onboarding.publications(of: old.story.id).count == 1)
      return EditWords.refusal(refused)
    case .unchanged: return "there is nothing to publish"
    case .published(_, let published): plan = published
    }
    #expect(plan.underWay == 1 && plan.placements.values.reduce(0, +) == 1)
    let placement = try #require(plan.placements.first?.key)
    let opened = try await world.onboarding.open(tour)
    let after = try await EditRun.see(tour, in: world, new)
    #expect(after.items == before.items, "nobody loses what she has, nor is given anything by an edit")
    guard case .same = try await world.onboarding.verify(tour) else {
      Issue.record("the journal tells another tour")
      return ""
    }
    let hears = opened.arrival.contains { if case .moved = $0 { true } else { false } }
    if case .stays = placement { #expect(!hears) } else { #expect(hears) }
    if case .beat(let beat) = placement.new, after.beat == beat {
      #expect(opened.waiting?.id == beat)
    }
    return EditWords.outcome(placement, from: before, to: after)
  }

  private static func see(_ id: TourID, in world: TestWorld, _ candidate: Candidate) async throws -> Sight {
    let kept = try await world.onboarding.store.standing(id)
    let tour = try #require(kept?.tour)
    let opened = try await world.onboarding.look(at: id)
    let flow = candidate.story.engine.flow
    let state = try TourState.decode(tour.state, in: flow, version: candidate.story.version)
    var sight = Sight(
      beat: opened.waiting?.id, isOver: opened.isOver, offer: [], variables: [:],
      items: (kept?.items ?? []).sorted { $0.text < $1.text })
    switch opened.waiting?.kind {
    case .choose(_, let options): sight.offer = options.map(\.id.text)
    case .quiz(let quiz): sight.offer = quiz.answers.map(\.id.text)
    case .time(_, let due): sight.due = due
    default: break
    }
    for (variable, value) in zip(flow.variables, state.standpoint.variables) {
      sight.variables[variable.name.value.text] = EditWords.value(value, of: variable)
    }
    return sight
  }
}
