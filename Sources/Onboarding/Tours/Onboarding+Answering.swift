package import Authoring
package import StoryEngine
import StoryModel

extension Onboarding {
  /// Takes an employee's input, once: the turn is saved when this returns `turned`.
  ///
  /// The same input to the same turn is one step however often it comes, also from two windows at one moment;
  /// anything else to another turn than the present one is refused.
  ///
  /// - Parameters:
  ///   - id: whose tour, through which story. One that has not begun is at turn 0, which `begin` answers.
  ///   - turn: the turn that the input answers.
  ///   - input: text in any normal form.
  ///   - feedback: what she says, with `.feedback`; saying nothing is `.skip`.
  /// - Returns: what came of it; an input that does not fit is `refused`.
  /// - Throws: when the employee or story is not there or not for her, the story fails, or nothing could be saved.
  package func answer(
    _ id: TourID, turn: Int, with input: Input, feedback: FeedbackContent? = nil
  ) async throws(OnboardingError) -> Answered {
    let input = input.normalised
    // The quick way, where the tour was moved on a moment ago. Where anything is in the way, it is done with care.
    if let tour = try await remembered(id, at: turn), let answered = try? await take(input, feedback, tour),
      case .turned = answered.outcome
    {
      return answered
    }
    for _ in 0..<Self.patience {
      let tour = try await load(id)
      // What was not shown yet cannot be answered: who does so is shown it.
      let isShown = turn == tour.turn && (input == .resume || !tour.state.isUnshown)
      let answered =
        try await isShown ? take(input, feedback, tour) : answerOtherTurn(turn, with: input, tour)
      if let answered { return answered }
      // Somebody was faster; what is there now decides.
    }
    throw .store(StoreError(.conflict, "the tour changes faster than it can be read; try again"))
  }

  /// Nil where the tour went on meanwhile.
  private func answerOtherTurn(
    _ turn: Int, with input: Input, _ tour: TourUnderWay
  ) async throws(OnboardingError) -> Answered? {
    let outcome = try await outcome(of: input, at: turn, tour)
    guard tour.state.isUnshown else { return tour.waits(outcome) }
    // The story was published anew since she answered: she is told where she is now, and what waits there.
    var answered = try await take(.resume, nil, tour)
    answered?.outcome = outcome
    return answered
  }

  /// What becomes of an input to a turn that is over: whether this very one was taken then, in the version that it was
  /// given in.
  private func outcome(
    of input: Input, at turn: Int, _ tour: TourUnderWay
  ) async throws(OnboardingError) -> Answered.Outcome {
    guard turn != tour.turn else { return .refused(.renewedMeanwhile) }
    guard let entry = try await kept({ try await store.entry(of: tour.id, turn: turn) }) else {
      return .refused(.otherTurn)
    }
    guard entry.input != JournalEntry.migration else { return .refused(.renewedMeanwhile) }
    // A version that cannot be read any more keeps nobody from going on.
    let then = try? await edition(of: entry.version, tour.id.story).told(in: tour.wishes)
    let isSame = entry.isAnswered(again: input, (then ?? tour.edition).engine)
    return isSame ? .repeated : .refused(.otherTurn)
  }

  /// Nil where the tour went on meanwhile.
  private func take(
    _ input: Input, _ feedback: FeedbackContent?, _ tour: TourUnderWay
  ) async throws(OnboardingError) -> Answered? {
    let tour = input == .begin ? renewed(tour) : tour
    if input == .feedback, let refusal = tour.refusal(of: feedback) {
      return tour.waits(.refused(.feedback(refusal)))
    }
    // Feedback given and feedback skipped go the same way from here.
    let journalled = tour.edition.engine.journalled(input, at: tour.state)
    var state = tour.state
    switch tour.edition.engine.advance(&state, with: journalled, in: tour.environment) {
    case .again(let told): return tour.shows(told, .again)
    case .refused(let refusal): return tour.waits(.refused(.engine(refusal)))
    case .fault(let fault): throw .fault(fault, tour.id.story)
    case .turn(let told, let reads):
      let note = tour.note(of: input, feedback, random: random)
      let step = tour.step(to: state, with: journalled, told: told, reads: reads, note: note)
      if tour.tour == nil {
        guard try await keepVersion(of: tour) else { return nil }
      }
      guard try await kept({ try await store.record(step) }) == .saved else { return nil }
      recent.remember(
        RecentTours.Entry(
          employee: tour.employee, tour: step.tour, state: state, edition: tour.edition,
          at: tour.environment.now))
      news.tell(tour.id.employee)
      return Answered(
        outcome: .turned, told: told, turn: state.turn, progress: tour.edition.engine.progress(of: state),
        isOver: state.isOver(in: tour.edition.engine.flow), tellsWebTeam: note != nil,
        isArrival: tour.state.isUnshown, edition: tour.edition)
    }
  }

  /// Before anybody is told a version it is kept for good; false where another one was published meanwhile.
  private func keepVersion(of tour: TourUnderWay) async throws(OnboardingError) -> Bool {
    let (story, version) = (tour.id.story, tour.edition.engine.version)
    let published = library[story]
    guard published?.publication == nil, !library.isKept(version) else { return true }
    // Nothing is published under the id of a supplement.
    guard published?.version ?? version == version else { return false }
    let manuscript = tour.edition.manuscript
    let record = StoryVersionRecord(
      version: version, story: story, path: manuscript.path, bytes: manuscript.bytes, keptAt: now)
    try await kept { try await store.keep(record) }
    library.markKept(version)
    return true
  }
}

extension JournalEntry {
  /// Whether the input is the one that was taken; feedback is known by its turn alone.
  fileprivate func isAnswered(again input: Input, _ engine: StoryEngine) -> Bool {
    if self.input == Input.feedback.encoded { return input == .feedback || input == .skip }
    return Input(encoded: self.input).map { engine.isSame(input, asKept: $0) } ?? false
  }
}
