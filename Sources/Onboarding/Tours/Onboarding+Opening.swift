import StoryEngine
import StoryModel

extension Onboarding {
  /// Opens a tour on a surface: she comes back (`resume`), and sees the conversation so far.
  ///
  /// Only for a surface that opens, never for polling: coming back may make a new offer, which is a turn.
  package func open(_ id: TourID) async throws(OnboardingError) -> OpenTour {
    var arrival: [Told] = []
    for _ in 0..<Self.patience {
      let tour = try await load(id)
      guard tour.turn > 0, !tour.state.isOver(in: tour.edition.engine.flow) else {
        return try await show(tour, arrival: arrival)
      }
      do {
        let answered = try await answer(id, turn: tour.turn, with: .resume)
        // Taken to another version since she was here: what it told her on the way there was never seen yet.
        if answered.isArrival { arrival += answered.told.dropLast() }
      } catch .fault {
        // She sees what she saw last; her next answer tells whether the story goes on.
        return try await show(try await load(id), arrival: arrival)
      }
      let shown = try await load(id)
      // Else it was published anew in this very moment: nothing waits there before she comes back to that.
      if !shown.state.isUnshown { return try await show(shown, arrival: arrival) }
    }
    throw .store(StoreError(.conflict, "the story is published faster than it can be opened; try again"))
  }

  /// A tour as it is, without coming back to it: for the page after an answer.
  ///
  /// `mayArrive` says what becomes of somebody whose story was published anew since: she comes back after all, for what
  /// waits there was never shown yet, where she did something herself; or nothing waits in what is returned, for who only
  /// asks now and then.
  package func look(at id: TourID, mayArrive: Bool) async throws(OnboardingError) -> OpenTour {
    let tour = try await load(id)
    return mayArrive && tour.state.isUnshown ? try await open(id) : try await show(tour)
  }

  /// A tour as it is, with nothing of its conversation but what waits: for who only asks whether there is anything to do.
  ///
  /// Nothing waits where the story was published anew since she was here.
  package func glance(at id: TourID) async throws(OnboardingError) -> OpenTour {
    let tour = try await load(id)
    let told = tour.edition.engine.present(tour.state, in: tour.environment)
    return OpenTour(
      engine: tour.edition.engine, languages: tour.edition.languages, turn: tour.turn, told: told,
      conversation: Conversation(told, on: tour.environment.today),
      progress: tour.edition.engine.progress(of: tour.state),
      isOver: tour.state.isOver(in: tour.edition.engine.flow))
  }

  private func show(_ tour: TourUnderWay, arrival: [Told] = []) async throws(OnboardingError) -> OpenTour {
    let told = tour.edition.engine.present(tour.state, in: tour.environment)
    // What she was told before may be unreadable where she is now is not: then she sees what waits.
    var conversation: Conversation? = Conversation()
    if tour.turn > 0 {
      conversation = try await readable { () async throws(OnboardingError) in
        try await self.conversation(of: tour)
      }
    }
    return OpenTour(
      engine: tour.edition.engine, languages: tour.edition.languages, turn: tour.turn, told: told,
      arrival: arrival, conversation: conversation ?? Conversation(told, on: tour.environment.today),
      progress: tour.edition.engine.progress(of: tour.state),
      isOver: tour.state.isOver(in: tour.edition.engine.flow))
  }

  private func conversation(of tour: TourUnderWay) async throws(OnboardingError) -> Conversation {
    let journal = try await kept { try await store.journal(of: tour.id) }
    let editions = try await editions(of: journal).told(in: tour.wishes)
    guard var replay = Replay(editions, journal: journal) else {
      throw .damagedTour(tour.id, why: "its journal has no beginning")
    }
    var conversation = Conversation()
    do {
      // A turn that was taken since the tour was read is not shown yet.
      for entry in journal where entry.turn < tour.turn {
        let (input, told) = try replay.take(entry)
        if let input { conversation.add(input, told, on: entry.localDate) } else { conversation.moveOn() }
      }
    } catch {
      throw .damagedTour(tour.id, why: "turn \(error.turn): \(error.why)")
    }
    return conversation
  }
}
