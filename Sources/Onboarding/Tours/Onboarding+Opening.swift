import StoryEngine
import StoryModel

extension Onboarding {
  /// Opens a tour on a surface: she comes back (`resume`), and sees the conversation so far.
  ///
  /// Only for a surface that opens, never for polling: coming back may make a new offer, which is a turn.
  package func open(_ id: TourID) async throws(OnboardingError) -> OpenTour {
    let tour = try await load(id)
    guard tour.turn > 0, !tour.state.isOver(in: tour.edition.engine.flow) else { return try await show(tour) }
    do {
      _ = try await answer(id, turn: tour.turn, with: .resume)
    } catch .fault {
      // She sees what she saw last; her next answer tells whether the story goes on.
    }
    return try await look(at: id)
  }

  /// A tour as it is, without coming back to it: for the page after an answer.
  package func look(at id: TourID) async throws(OnboardingError) -> OpenTour {
    try await show(try await load(id))
  }

  private func show(_ tour: TourUnderWay) async throws(OnboardingError) -> OpenTour {
    let told = tour.edition.engine.present(tour.state, in: tour.environment)
    let conversation = tour.turn == 0 ? Conversation() : try await conversation(of: tour)
    return OpenTour(
      id: tour.id, engine: tour.edition.engine, languages: tour.edition.languages, turn: tour.turn,
      told: told,
      // What waits is shown as it reads today.
      conversation: conversation.items.dropLast() + told.map { .told($0) }, days: conversation.days,
      progress: tour.edition.engine.progress(of: tour.state),
      isOver: tour.state.isOver(in: tour.edition.engine.flow))
  }

  private func conversation(of tour: TourUnderWay) async throws(OnboardingError) -> Conversation {
    let journal = try await kept { try await store.journal(of: tour.id) }
    guard var replay = Replay(tour.edition, journal: journal) else {
      throw .damagedTour(tour.id, why: "its journal has no beginning")
    }
    var conversation = Conversation()
    do {
      // A turn that was taken since the tour was read is not shown yet.
      for entry in journal where entry.turn < tour.turn {
        let (input, told) = try replay.take(entry)
        conversation.add(input, told, on: entry.localDate)
      }
    } catch {
      throw .damagedTour(tour.id, why: "turn \(error.turn): \(error.why)")
    }
    return conversation
  }
}
