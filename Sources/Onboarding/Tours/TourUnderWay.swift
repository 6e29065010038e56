import Authoring
import StoryEngine
import StoryModel

/// All that taking an input needs, read at one moment.
struct TourUnderWay {
  let id: TourID
  let employee: Employee
  /// Nil before it begins.
  let tour: Tour?
  let edition: Edition
  let state: TourState
  let environment: Environment
  /// For the journal, where the tour has not begun.
  let seed: UInt64?

  var turn: Int { state.turn }
}

extension Onboarding {
  /// Reads a tour and finds the engine of its version.
  func load(_ id: TourID) async throws(OnboardingError) -> TourUnderWay {
    guard let standing = try await kept({ try await store.standing(id) }) else { throw .unknownEmployee }
    let environment = try environment(of: standing.employee, items: standing.items)
    guard let tour = standing.tour else {
      guard let story = library[id.story] else { throw .unknownStory(id.story) }
      guard admitsEverybody || standing.employee.isAudience(of: story.engine.flow) else {
        throw .notForHer(id.story)
      }
      let seed = random.seed()
      return TourUnderWay(
        id: id, employee: standing.employee, tour: nil,
        edition: story.edition.told(in: [standing.employee.facts.language]),
        state: story.engine.newTour(seed: seed), environment: environment, seed: seed)
    }
    let edition = try await edition(of: tour).told(in: [tour.language, standing.employee.facts.language])
    return TourUnderWay(
      id: id, employee: standing.employee, tour: tour, edition: edition,
      state: try await state(of: tour, in: edition),
      environment: environment, seed: nil)
  }

  /// A tour that was moved on to this turn a moment ago; nil where it must be read.
  ///
  /// What she has is not remembered: another tour, or another process, may have given her something since.
  func remembered(_ id: TourID, at turn: Int) async throws(OnboardingError) -> TourUnderWay? {
    guard turn > 0, let entry = recent.take(id, at: turn, now: now) else { return nil }
    var items: Set<ItemID> = []
    if !entry.edition.engine.flow.items.isEmpty {
      items = Set(try await kept { try await store.items(of: id.employee) }.map(\.item))
    }
    return TourUnderWay(
      id: id, employee: entry.employee, tour: entry.tour, edition: entry.edition, state: entry.state,
      environment: try environment(of: entry.employee, items: items), seed: nil)
  }

  /// The engine of the version that a tour is told in.
  func edition(of tour: Tour) async throws(OnboardingError) -> Edition {
    if let edition = library.edition(of: tour.version, story: tour.id.story) { return edition }
    guard let record = try await kept({ try await store.version(tour.version) }),
      let edition = library.compile(record)
    else { throw .damagedTour(tour.id, why: "version \(tour.version) of its story is not there") }
    return edition
  }

  /// Where a tour is: as it was saved or, where that cannot be read, as its journal tells it again.
  ///
  /// The journal is the truth; the state beside it only saves the telling.
  func state(of tour: Tour, in edition: Edition) async throws(OnboardingError) -> TourState {
    let fault: StateError
    do {
      return try TourState.decode(tour.state, in: edition.engine.flow, version: edition.engine.version)
    } catch {
      fault = error
    }
    let journal = try await kept { try await store.journal(of: tour.id) }.filter { $0.turn < tour.turn }
    guard var replay = Replay(edition, journal: journal) else {
      throw .damagedTour(tour.id, why: "\(fault), and its journal has no beginning")
    }
    do {
      for entry in journal { _ = try replay.take(entry) }
    } catch {
      throw .damagedTour(tour.id, why: "\(fault), and its journal fails at turn \(error.turn)")
    }
    guard replay.state.turn == tour.turn, replay.state.attempt == tour.attempt else {
      throw .damagedTour(tour.id, why: "\(fault), and its journal is not complete")
    }
    return replay.state
  }

  /// The world as a turn may see it now.
  func environment(of employee: Employee, items: Set<ItemID>) throws(OnboardingError) -> Environment {
    let now = clock.now()
    guard let today = zone.date(of: now), employee.facts.startDate.map(LocalZone.tells) ?? true else {
      throw .dateOutOfRange
    }
    return Environment(
      now: now, today: today, employee: employee.facts, groups: Set(employee.groups), items: items)
  }
}
