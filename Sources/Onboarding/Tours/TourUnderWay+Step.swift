import StoryEngine
import StoryModel

extension TourUnderWay {
  /// What is to be saved of a turn that led to `state`.
  func step(
    to state: TourState, with input: Input, told: [Told], reads: EnvironmentReads, note: Step.Note?
  ) -> Step {
    let entry = JournalEntry(
      tour: id, turn: turn, attempt: state.attempt, input: input.encoded, at: environment.now,
      localDate: environment.today,
      read: reads.isEmpty ? nil : FactsRead(reads, of: environment, in: edition.engine.flow).json, seed: seed,
      version: edition.engine.version)
    let begunAt = tour?.begunAt ?? environment.now
    let isCompleted =
      if case .over(_, .completed) = state.phase(in: edition.engine.flow) { true } else { false }
    let isFirst = isCompleted && tour?.finishedAt == nil
    return Step(
      entry: entry,
      tour: Tour(
        id: id, version: edition.engine.version, publication: publication, turn: state.turn,
        attempt: state.attempt,
        state: state.encoded(in: edition.engine.flow), begunAt: begunAt,
        finishedAt: isFirst ? max(begunAt, environment.now) : tour?.finishedAt,
        finishedVersion: isFirst ? edition.engine.version : tour?.finishedVersion, language: tour?.language),
      items: told.compactMap { if case .given(let item, _) = $0 { item } else { nil } }, note: note)
  }

  /// Where nothing changed: what waits now.
  func waits(_ outcome: Answered.Outcome) -> Answered {
    shows(edition.engine.present(state, in: environment), outcome)
  }

  func shows(_ told: [Told], _ outcome: Answered.Outcome) -> Answered {
    Answered(
      outcome: outcome, told: told, turn: turn, progress: edition.engine.progress(of: state),
      isOver: state.isOver(in: edition.engine.flow), edition: edition)
  }
}

extension TourState {
  func isOver(in flow: Flow) -> Bool {
    guard case .over = phase(in: flow) else { return false }
    return true
  }
}
