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
  /// The publication that a turn taken now is of; nil where nothing of the story was ever published.
  let publication: Int?

  var turn: Int { state.turn }

  /// The story that the web team knows: that of a supplement is the one it is a supplement to.
  var origin: StoryID {
    publication == nil && tour?.publication == nil ? SupplementID(id.story)?.story ?? id.story : id.story
  }

  /// The languages it is told in, the one that counts most first.
  var wishes: [String?] { [tour?.language, employee.facts.language] }
}

extension Onboarding {
  /// Reads a tour and finds the engine of its version; one under way first moves on to what is published by now.
  func load(_ id: TourID) async throws(OnboardingError) -> TourUnderWay {
    for _ in 0..<Self.patience {
      guard let standing = try await kept({ try await store.standing(id) }) else { throw .unknownEmployee }
      try await catchUp(with: standing.publication, of: id.story)
      guard let tour = standing.tour else { return try await fresh(id, standing) }
      let edition = try await edition(of: tour.version, id.story)
      let state = try await state(of: tour, in: edition)
      if let number = standing.publication, tour.publication != number,
        !state.isOver(in: edition.engine.flow),
        let steps = try await movedOn(tour, state, to: number)
      {
        // Where somebody was faster, what is there now decides.
        let recorded = try await kept { try await store.record([steps]) }
        recent.forget(id)
        if recorded == [.saved] { news.tell(id.employee) }
        continue
      }
      return TourUnderWay(
        id: id, employee: standing.employee, tour: tour,
        edition: edition.told(in: [tour.language, standing.employee.facts.language]), state: state,
        environment: try environment(of: standing.employee, items: standing.items), seed: nil,
        publication: standing.publication)
    }
    throw .store(StoreError(.conflict, "the tour changes faster than it can be read; try again"))
  }

  /// More conflicts in a row than this cannot be: after the first one the turn is an old one.
  static let patience = 8

  /// A tour that has not begun.
  private func fresh(_ id: TourID, _ standing: Standing) async throws(OnboardingError) -> TourUnderWay {
    guard let story = library[id.story] else {
      guard let news = try await supplement(id.story, for: standing.employee) else {
        throw .unknownStory(id.story)
      }
      return try fresh(id, standing, news, publication: nil)
    }
    guard admitsEverybody || standing.employee.isAudience(of: story.engine.flow) else {
      throw .notForHer(id.story)
    }
    return try fresh(id, standing, story.edition, publication: story.publication?.number)
  }

  private func fresh(
    _ id: TourID, _ standing: Standing, _ edition: Edition, publication: Int?
  ) throws(OnboardingError) -> TourUnderWay {
    let seed = random.seed()
    return TourUnderWay(
      id: id, employee: standing.employee, tour: nil,
      edition: edition.told(in: [standing.employee.facts.language]),
      state: edition.engine.newTour(seed: seed),
      environment: try environment(of: standing.employee, items: standing.items), seed: seed,
      publication: publication)
  }

  /// A tour as it begins anew: one that is over, in what is published by now; any other one as it is.
  func renewed(_ tour: TourUnderWay) -> TourUnderWay {
    guard tour.publication != nil, tour.state.isOver(in: tour.edition.engine.flow),
      let story = library[tour.id.story], story.version != tour.edition.engine.version
    else { return tour }
    return TourUnderWay(
      id: tour.id, employee: tour.employee, tour: tour.tour, edition: story.edition.told(in: tour.wishes),
      state: tour.state.carriedOver(from: tour.edition.engine, to: story.engine),
      environment: tour.environment, seed: nil, publication: story.publication?.number)
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
      environment: try environment(of: entry.employee, items: items), seed: nil,
      publication: entry.tour.publication)
  }

  /// The engine of a version of a story that was published or told.
  func edition(of version: StoryVersion, _ story: StoryID) async throws(OnboardingError) -> Edition {
    if let edition = library.edition(of: version, story: story) { return edition }
    // With the translations that it had when employees got it last.
    if let publication = try await publications(of: story).last(where: { $0.version == version }) {
      do {
        let edition = try await read(publication.number, of: story).story.edition
        library.remember(edition)
        return edition
      } catch .damagedPublication {
        throw .damagedVersion(story, version)
      }
    }
    guard let record = try await kept({ try await store.version(version) }),
      let edition = library.compile(record)
    else { throw .damagedVersion(story, version) }
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
    guard var replay = Replay(try await editions(of: journal), journal: journal) else {
      throw .damagedTour(tour.id, why: "\(fault), and its journal has no beginning")
    }
    do {
      for entry in journal { _ = try replay.take(entry) }
    } catch {
      throw .damagedTour(tour.id, why: "\(fault), and its journal fails at turn \(error.turn)")
    }
    guard replay.state.turn == tour.turn, replay.state.attempt == tour.attempt,
      replay.state.version == edition.engine.version
    else { throw .damagedTour(tour.id, why: "\(fault), and its journal is not complete") }
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
