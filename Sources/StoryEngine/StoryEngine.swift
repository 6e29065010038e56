package import StoryModel

/// Tells a story: pure and deterministic, no clock, no input or output, nothing shared.
///
/// The same flow, state, input and environment give the same result on every machine.
package final class StoryEngine: Sendable {
  /// The story it tells.
  package let flow: Flow
  /// Of that story; a state of another version is a fault.
  package let version: StoryVersion

  /// Only a flow without errors may be told.
  package init(flow: Flow, version: StoryVersion = .none) {
    self.flow = flow
    self.version = version
  }

  /// More beats in one turn than this is a fault.
  package static let stepLimit = 10_000

  /// A tour that has not begun.
  package func newTour(seed: UInt64) -> TourState { TourState(version: version, seed: seed) }

  /// Takes one input.
  ///
  /// `state` moves on only where the outcome is a turn.
  package func advance(
    _ state: inout TourState, with input: Input, in environment: Environment
  ) -> Outcome {
    var telling = Telling(state, in: environment)
    return advance(&state, with: input, &telling)
  }

  func advance(_ state: inout TourState, with input: Input, _ telling: inout Telling) -> Outcome {
    guard state.version == version else { return .fault(.foreignState) }
    if state.position.arrival != .shown {
      return input == .resume ? arrive(&state, &telling) : .refused(.renewed)
    }
    if input == .begin { return begin(&state, &telling) }
    if input == .back { return back(&state, &telling) }
    let turn = state.turn
    telling.reserve()
    do {
      switch try take(input, at: &state, &telling) {
      case .refused(let refusal): return .refused(refusal)
      case .again:
        telling.movesOn = false
        var shown = state
        try present(&shown, &telling)
        return .again(told: telling.told)
      case .to(let address): try run(&state, from: address, &telling)
      case .stay:
        state.turn += 1
        telling.movesOn = false
      }
      // Decided before what waits is shown, which says whether there is a way back.
      telling.hasWayBack = allowsBack(input, telling, from: state)
      try present(&state, &telling)
    } catch {
      state.restore(telling.before)
      state.turn = turn
      return .fault(error)
    }
    state.before = telling.hasWayBack ? telling.before : nil
    state.latest = telling.moment
    return .turn(told: telling.told, reads: telling.reads)
  }

  /// What waits now, as it is shown when a surface is opened; nothing before a tour begins, nor where what waits was not
  /// shown yet.
  package func present(_ state: TourState, in environment: Environment) -> [Told] {
    state.position.arrival == .shown ? preview(state, in: environment) : []
  }

  /// The same, also where what waits was not shown yet: as it would read there, without anything to choose from.
  package func preview(_ state: TourState, in environment: Environment) -> [Told] {
    var telling = Telling(state, in: environment)
    telling.movesOn = false
    var shown = state
    try? present(&shown, &telling)
    return telling.told
  }

  /// The input as the journal keeps it, the same in every language: feedback that was skipped leaves the same entry as
  /// feedback given, and a right answer in words is kept as the story itself spells it.
  package func journalled(_ input: Input, at state: TourState) -> Input {
    guard let place = state.position.place, case .wait(let index) = flow.instructions[Int(place)] else {
      return input
    }
    switch (flow.waits[Int(index)].kind, input) {
    case (.feedback, .skip): return .feedback
    case (.quiz(let quiz), .answer(.text(let text))):
      return ownSpelling(of: text, in: quiz).map { .answer(.text($0)) } ?? input
    default: return input
    }
  }

  /// Milestones entered, of all; a completed end shows all.
  ///
  /// Nil where the story has none.
  package func progress(of state: TourState) -> Progress? {
    guard !flow.milestones.isEmpty else { return nil }
    if let place = state.position.place, case .end(let index) = flow.instructions[Int(place)],
      flow.ends[Int(index)].outcome == .completed
    {
      return Progress(entered: flow.milestones.count, all: flow.milestones.count)
    }
    let entered = flow.milestones.count { state.visits[$0] != nil }
    return Progress(entered: entered, all: flow.milestones.count)
  }

  private func begin(_ state: inout TourState, _ telling: inout Telling) -> Outcome {
    switch state.phase(in: flow) {
    case .waiting, .sceneStart: return .refused(.alreadyBegun)
    case .notBegun, .over: break
    }
    guard let first = flow.scenes.first else { return .refused(.doesNotFit) }
    var fresh = attempt(after: state, &telling)
    do {
      try run(&fresh, from: first.start, &telling)
      try present(&fresh, &telling)
    } catch {
      return .fault(error)
    }
    fresh.latest = telling.moment
    state = fresh
    return .turn(told: telling.told, reads: telling.reads)
  }

  /// A new attempt: items, generator and turn numbers are kept, nothing else.
  func attempt(after state: TourState, _ telling: inout Telling) -> TourState {
    telling.hasWayBack = false
    var fresh = TourState(version: version, seed: 0)
    fresh.generator = state.generator
    fresh.turn = state.turn
    fresh.attempt = state.attempt + 1
    fresh.variables = flow.variables.map(\.initial)
    fresh.items = state.items
    fresh.begun = telling.moment
    return fresh
  }

  private func back(_ state: inout TourState, _ telling: inout Telling) -> Outcome {
    guard let before = state.before else { return .refused(.noWayBack) }
    var restored = state
    restored.restore(before)
    restored.before = nil
    restored.turn += 1
    telling.movesOn = false
    telling.hasWayBack = false
    do {
      try present(&restored, &telling)
    } catch {
      return .fault(error)
    }
    restored.latest = telling.moment
    state = restored
    return .turn(told: telling.told, reads: telling.reads)
  }

  /// Only an answer to a choose, an ask or a show can be taken back, and not once it led to an end or a gift.
  private func allowsBack(_ input: Input, _ telling: Telling, from state: TourState) -> Bool {
    guard let place = telling.before.position.place, let now = state.position.place, !telling.hasGiven else {
      return false
    }
    if case .end = flow.instructions[Int(now)] { return false }
    switch (flow.instructions[Int(place)], input) {
    case (.choose, .option): return true
    case (.wait(let index), .answer), (.wait(let index), .skip), (.wait(let index), .done):
      switch flow.waits[Int(index)].kind {
      case .ask: return true
      case .task(let task): return input == .done && task.doing == .looking
      case .quiz, .feedback, .time: return false
      }
    default: return false
    }
  }
}
