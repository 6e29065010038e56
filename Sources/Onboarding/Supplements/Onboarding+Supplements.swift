import Authoring
import StoryEngine
import StoryModel

extension Onboarding {
  /// What is new in a story for an employee who finished an earlier version of it: a tour of its own, until she finished
  /// it or did not want to see it.
  ///
  /// One that she began stays as it is until it is over, whatever is published meanwhile.
  ///
  /// Nil where she did not finish the story, is under way in it again, nothing is new for her, or what she finished
  /// cannot be read any more: she has lost nothing by that.
  func news(
    in story: StoryID, for employee: Employee, with tours: [Tour], in environment: Environment
  ) async throws(OnboardingError) -> NewsOnOffer? {
    guard library[story]?.publication != nil else { return nil }
    let publications = try await publications(of: story)
    do {
      guard let known = try await known(in: story, tours, publications), let current = publications.last
      else {
        return nil
      }
      if let busy = known.busy {
        let edition = try await edition(of: busy.version, busy.id.story)
        return NewsOnOffer(edition.told(in: [busy.language, employee.facts.language]).engine, isBusy: true)
      }
      let id = SupplementID(story, since: known.versions.number, until: current.number)
      guard let edition = try await supplement(id, to: current, since: known.versions),
        edition.engine.tellsNews(in: environment)
      else { return nil }
      return NewsOnOffer(edition.told(in: [employee.facts.language]).engine, isBusy: false)
    } catch .damagedTour, .damagedVersion {
      return nil
    }
  }

  /// A supplement that an employee has not begun, ready to tell; nil where it is not for her.
  ///
  /// It is there also where a further version was published since it was offered to her.
  func supplement(_ id: StoryID, for employee: Employee) async throws(OnboardingError) -> Edition? {
    guard let supplement = SupplementID(id) else { return nil }
    try await catchUp()
    guard library[id] == nil else { return nil }
    let publications = try await publications(of: supplement.story)
    let tours = try await kept { try await store.tours(of: employee.id) }
    guard let known = try await known(in: supplement.story, tours, publications), known.busy == nil,
      supplement.since == known.versions.number,
      let publication = publications.first(where: { $0.number == supplement.until })
    else { return nil }
    return try await self.supplement(supplement, to: publication, since: known.versions)
  }

  /// What she knows of a story, and her tour through a supplement to it that is under way; nil where nothing is to be
  /// offered to her.
  private func known(
    in story: StoryID, _ tours: [Tour], _ publications: [Publication]
  ) async throws(OnboardingError) -> (versions: KnownVersions, busy: Tour?)? {
    guard let tour = tours.first(where: { $0.id.story == story }), tour.finishedVersion != nil,
      let outcome = try await self.outcome(of: tour),
      var known = KnownVersions(tour, isFinished: outcome == .completed, publications)
    else { return nil }
    var busy: Tour?
    for tour in tours where library.origin(of: tour.id.story) == story && tour.id.story != story {
      guard let supplement = SupplementID(tour.id.story) else { continue }
      if try await self.outcome(of: tour) == nil { busy = tour } else { known.add(supplement) }
    }
    return (known, busy)
  }

  /// How a tour ended; nil while it is under way.
  private func outcome(of tour: Tour) async throws(OnboardingError) -> TourOutcome? {
    let edition = try await edition(of: tour.version, tour.id.story)
    guard case .over(_, let outcome) = try await state(of: tour, in: edition).phase(in: edition.engine.flow)
    else {
      return nil
    }
    return outcome
  }

  /// The supplement as far as it can be made; nil where nothing is new.
  private func supplement(
    _ id: SupplementID, to publication: Publication, since known: KnownVersions
  ) async throws(OnboardingError) -> Edition? {
    guard known.number < id.until, !known.versions.contains(publication.version) else { return nil }
    let leap = Library.Leap(id: id, to: publication.version, since: known.versions)
    if let made = library.supplement(leap) { return made.edition }
    var earlier: [Story] = []
    for version in known.versions {
      guard let story = try await edition(of: version, id.story).manuscript.story else { return nil }
      earlier.append(story)
    }
    return library.makeSupplement(
      leap, to: try await edition(of: publication.version, id.story), since: earlier)
  }
}

extension StoryEngine {
  /// Whether a supplement has anything to tell: all of it may be for others.
  fileprivate func tellsNews(in environment: Environment) -> Bool {
    var state = newTour(seed: 0)
    guard case .turn = advance(&state, with: .begin, in: environment),
      case .turn(let told, _) = advance(&state, with: .option(Supplement.yes), in: environment)
    else { return false }
    return told.contains { if case .end = $0 { false } else { true } }
  }
}
