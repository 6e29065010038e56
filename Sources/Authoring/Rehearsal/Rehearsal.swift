package import StoryEngine
package import StoryModel

/// A story told to nobody in particular: nothing is kept, any scene can be the first, and the world is as an author
/// wants it.
package struct Rehearsal: Sendable {
  package let engine: StoryEngine
  private let zone: LocalZone
  private var state: TourState
  package private(set) var world: StoryWorld
  /// What waits now; nil before the beginning and after an end.
  package private(set) var waiting: Waiting?

  /// What came of a line.
  package struct Reply: Sendable {
    package var told: [Told] = []
    /// Why the line was not taken; what waits is told again.
    package var refusal: InputRefusal?
    /// How the story failed; nothing goes on after that.
    package var fault: Fault?
    /// The addresses of what ran, in order.
    package var trail: [Address] = []
  }

  /// A world as the header says, `now` where it does not; days begin and end as the zone has them.
  package init(
    _ engine: StoryEngine, _ header: InputsHeader, now: Instant, seed: UInt64, zone: LocalZone = .amsterdam
  ) {
    self.engine = engine
    self.zone = zone
    state = engine.newTour(seed: header.seed ?? seed)
    world = StoryWorld(now: header.at ?? now)
    world.change(header)
  }

  /// The turn that the next input answers; 0 before the beginning.
  package var turn: Int { state.turn }

  /// The day it is.
  package var today: CalendarDate { world.environment(in: zone).today }

  /// What waits now, as it reads today, or the end; empty before the beginning.
  package var told: [Told] { engine.present(state, in: world.environment(in: zone)) }

  /// Nil where the story has no milestones.
  package var progress: Progress? { engine.progress(of: state) }

  /// Whether it has ended.
  package var isOver: Bool {
    if case .over = state.phase(in: engine.flow) { true } else { false }
  }

  /// The variables in the order of the file, and what each holds, as a file writes it; none before the beginning.
  package var variables: [(name: VariableName, value: String)] {
    engine.flow.variables.enumerated().compactMap { index, variable in
      state.value(of: index).map { (variable.name.value, $0.written(as: variable)) }
    }
  }

  /// What a variable holds; nil before the beginning.
  package func value(of variable: Int) -> Value? { state.value(of: variable) }

  /// The first turn.
  package mutating func begin() -> Reply { take(.begin) }

  /// The first turn, from any scene, with variables that hold something else.
  package mutating func begin(
    atScene scene: Int, setting values: [(variable: Int, value: Value)]
  ) -> Reply {
    var trail: [Address] = []
    let outcome = engine.begin(
      &state, atScene: scene, setting: values, in: world.environment(in: zone), trail: &trail)
    return note(outcome, trail)
  }

  /// Takes a typed line, as `vicky play` reads it.
  package mutating func take(line: String) -> Reply {
    switch InputLine.parse(line, at: waiting) {
    case .input(let input): return take(input)
    case .feedback(let content): return take(content)
    case .pass(let duration):
      world.now = Instant(seconds: world.now.seconds + duration.hours * 3600)
      return take(.resume)
    case .change(let header):
      world.change(header)
      return Reply()
    case .unfit(let refusal): return refuse(.engine(refusal))
    }
  }

  /// Takes an input.
  package mutating func take(_ input: Input) -> Reply {
    var trail: [Address] = []
    let outcome = engine.advance(&state, with: input, in: world.environment(in: zone), trail: &trail)
    return note(outcome, trail)
  }

  /// Lets time pass until what waits is due, and goes on.
  package mutating func takeWhenDue() -> Reply {
    if case .time(_, let due)? = waiting?.kind { world.wait(until: due, in: zone) }
    return take(.resume)
  }

  /// Takes what would be said to the web team; it goes nowhere from here.
  package mutating func take(_ content: FeedbackContent) -> Reply {
    guard case .feedback(_, let scale, let allowsAnonymous, _)? = waiting?.kind,
      let refusal = content.refusal(scale: scale, allowsAnonymous: allowsAnonymous)
    else { return take(.feedback) }
    return refuse(.feedback(refusal))
  }

  private mutating func note(_ outcome: Outcome, _ trail: [Address]) -> Reply {
    switch outcome {
    case .turn(let told, _), .again(let told):
      if case .waiting(let next)? = told.last { waiting = next } else { waiting = nil }
      for case .given(let item, _) in told { world.items.insert(item) }
      return Reply(told: told, trail: trail)
    case .refused(let refusal): return refuse(.engine(refusal))
    case .fault(let fault): return Reply(fault: fault, trail: trail)
    }
  }

  private func refuse(_ refusal: InputRefusal) -> Reply {
    Reply(told: engine.present(state, in: world.environment(in: zone)), refusal: refusal)
  }
}
