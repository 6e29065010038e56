import Authoring
import StoryEngine
import StoryModel

extension Onboarding {
  /// The way from a version through those of a story's publications that come after a number; nil stands for tours that
  /// began before anything was published.
  ///
  /// It leads past publications that cannot be read.
  func way(
    from version: StoryVersion, after number: Int?, through publications: [Publication], of story: StoryID
  ) async throws(OnboardingError) -> Way {
    var way = Way(from: try await edition(of: version, story))
    for publication in publications where publication.number > number ?? 0 {
      guard publication.version != way.end.engine.version else { continue }
      let next = try await readable { () async throws(OnboardingError) in
        try await self.edition(of: publication.version, story)
      }
      guard let next else { continue }
      guard way.append(publication.number, next, library) else {
        throw .damagedPublication(story, publication.number)
      }
    }
    return way
  }

  /// A tour as it is after every publication since; nil where that moves it nowhere.
  func movedOn(
    _ tour: Tour, _ state: TourState, to number: Int
  ) async throws(OnboardingError) -> [Step]? {
    let story = tour.id.story
    let publications = try await publications(of: story).filter { $0.number <= number }
    let way = try await way(from: tour.version, after: tour.publication, through: publications, of: story)
    let steps = try steps(of: tour, state, along: way, to: number)
    return steps.isEmpty ? nil : steps
  }

  /// One step for each leg of the way.
  func steps(
    of tour: Tour, _ state: TourState, along way: Way, to number: Int
  ) throws(OnboardingError) -> [Step] {
    guard !way.legs.isEmpty else { return [] }
    guard case .success(let stages) = way.stages(from: state) else {
      throw .damagedTour(tour.id, why: "it has no place in publication \(number) of its story")
    }
    guard let today = zone.date(of: now) else { throw .dateOutOfRange }
    var steps: [Step] = []
    var before = state
    for stage in stages {
      let version = stage.leg.edition.engine.version
      let entry = JournalEntry(
        tour: tour.id, turn: before.turn, attempt: stage.state.attempt, input: JournalEntry.migration,
        at: now,
        localDate: today, version: version)
      var moved = tour
      moved.version = version
      moved.publication = stage.leg.publication
      moved.turn = stage.state.turn
      moved.attempt = stage.state.attempt
      moved.state = stage.state.encoded(in: stage.leg.edition.engine.flow)
      steps.append(Step(entry: entry, tour: moved))
      before = stage.state
    }
    steps[steps.count - 1].tour.publication = number
    return steps
  }
}
