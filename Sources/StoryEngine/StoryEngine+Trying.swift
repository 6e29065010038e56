package import StoryModel

// For who tells a story in many ways: a turn can be taken back whole, and what came of it looked at.
extension StoryEngine {
  /// Takes one input like ``advance(_:with:in:)``; `memory` is what takes the turn back, nil where it was none.
  package func attempt(
    _ state: inout TourState, with input: Input, in environment: Environment, memory: inout TurnMemory?
  ) -> Outcome {
    var telling = Telling(state, in: environment)
    let (turn, back, latest) = (state.turn, state.before, state.latest)
    let outcome = advance(&state, with: input, &telling)
    memory = nil
    if case .turn = outcome {
      memory = TurnMemory(before: telling.before, turn: turn, back: back, latest: latest)
    }
    return outcome
  }

  /// Begins an attempt at any scene, with variables that hold what an author wants to try.
  ///
  /// `trail` gets the addresses of what ran, as in ``advance(_:with:in:trail:)``.
  package func begin(
    _ state: inout TourState, atScene scene: Int, setting values: [(variable: Int, value: Value)],
    in environment: Environment, trail: inout [Address]
  ) -> Outcome {
    var telling = Telling(state, in: environment)
    telling.trail = []
    defer { trail = telling.trail ?? [] }
    var fresh = attempt(after: state, &telling)
    for (variable, value) in values { fresh.variables[variable] = value }
    do {
      try run(&fresh, from: flow.scenes[scene].start, &telling)
      try present(&fresh, &telling)
    } catch {
      return .fault(error)
    }
    fresh.latest = telling.moment
    state = fresh
    return .turn(told: telling.told, reads: telling.reads)
  }

  /// How often a scene was entered in this attempt.
  package func visits(of scene: Int, in state: TourState) -> Int64 { state.visits[Int32(scene)] ?? 0 }
}

/// What takes one turn back.
package struct TurnMemory: Sendable {
  let before: TourState.Before
  let turn: Int
  let back: TourState.Before?
  let latest: TourState.Moment
}

extension TourState {
  /// Takes a turn back whole, its number and time as well; not one that began an attempt.
  package mutating func rewind(_ memory: TurnMemory) {
    restore(memory.before)
    turn = memory.turn
    before = memory.back
    latest = memory.latest
  }

  /// The same state without what never repeats: numbers and times of turns, the way back, the generator, and counts
  /// beyond what anything depends on.
  package func timeless(in flow: Flow) -> TourState {
    var timeless = self
    timeless.turn = min(turn, 1)
    timeless.latest = begun
    timeless.before = nil
    timeless.generator = Generator(seed: 0)
    timeless.visits = visits.mapValues { min($0, 50) }
    for (index, varied) in varied {
      let vary = flow.varies[Int(index)]
      var count = varied.count
      switch vary.mode {
      case .sequence, .once: count = min(count, Int64(vary.cases.count) + 1)
      case .cycle: count = count % Int64(max(vary.cases.count, 1)) + Int64(vary.cases.count)
      case .shuffle: count = 1
      }
      timeless.varied[index] = Varied(count: count, remaining: varied.remaining, last: 0)
    }
    return timeless
  }
}
