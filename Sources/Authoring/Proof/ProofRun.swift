import StoryChecks
import StoryEngine
import StoryModel

/// A run of the engine that shows something: what to put in, and what was told.
package struct ProofRun: Hashable, Sendable {
  /// The lines of an inputs file, as `vicky play --inputs` takes them.
  package let inputs: [String]
  /// What was said on both sides, a line each; the employee's begin with `> `.
  package let conversation: [String]

  /// What is to be shown at the end of a way.
  enum Goal {
    case fault(ProofFault)
    /// Waiting there, in a world that is supposed.
    case waiting(at: Address, in: [WorldFact])
    /// Waiting there, and nothing that the employee does leads to an end.
    case stuck(at: Address, in: [WorldFact])
  }

  /// Tells the story along the way; nil where no seed and no choice among days leads to the goal.
  static func find(_ way: [ProofStep], _ goal: Goal, _ engine: StoryEngine, isExact: Bool) -> ProofRun? {
    for attempt in 0..<(isExact ? 8 : 64) {
      var recorder = RunRecorder(engine.flow)
      var telling = ProofTelling(engine, seed: UInt64(attempt + 1), variant: attempt % 4)
      if follow(way, goal, &telling, &recorder) { return recorder.run(seed: attempt + 1) }
    }
    return nil
  }

  /// Goes on along the way from a tour that was taken to this version of the story; nil where nothing leads from there
  /// to the goal.
  ///
  /// The inputs are those after its `resume`; the first line says in which world.
  static func find(
    _ way: [ProofStep], _ goal: Goal, _ engine: StoryEngine, from state: TourState
  ) -> ProofRun? {
    for variant in 0..<4 {
      var recorder = RunRecorder(engine.flow)
      var telling = ProofTelling(engine, from: state, variant: variant)
      if follow(way, goal, &telling, &recorder) { return recorder.run(seed: nil) }
    }
    return nil
  }

  private static func follow(
    _ way: [ProofStep], _ goal: Goal, _ telling: inout ProofTelling, _ recorder: inout RunRecorder
  ) -> Bool {
    for (number, step) in way.enumerated() {
      var memory: ProofTelling.Memory?
      let waiting = recorder.waiting
      let result = telling.take(step, memory: &memory) { input, world, outcome in
        recorder.note(input, world, outcome, after: waiting)
      }
      switch (result, goal) {
      case (.fault(let fault), .fault(let wanted)):
        return number == way.count - 1 && fault.is(wanted, in: telling.flow)
      case (.turn, _):
        if let address = step.address, telling.state.place != address { return false }
      default: return false
      }
    }
    switch goal {
    case .fault: return false
    case .waiting(let address, let facts):
      return telling.state.place == address && suppose(facts, &telling, &recorder)
    case .stuck(let address, let facts):
      return telling.state.place == address && suppose(facts, &telling, &recorder)
        && DeadEnd.holds(telling.engine, telling.state, telling.world)
    }
  }

  /// Puts the world in place in which there is no way out.
  private static func suppose(
    _ facts: [WorldFact], _ telling: inout ProofTelling, _ recorder: inout RunRecorder
  ) -> Bool {
    guard telling.suppose(facts) else { return false }
    recorder.note(nil, telling.world, nil, after: nil)
    return true
  }
}

extension Fault {
  /// Whether the engine's fault is the one that the proof means.
  fileprivate func `is`(_ fault: ProofFault, in flow: Flow) -> Bool {
    switch (self, fault) {
    case (.dryChoose, .dryChoose), (.looseEnd, .looseEnd), (.returnWithoutVisit, .returnWithoutVisit),
      (.tooManySteps, .endlessTurn), (.overflow, .overflow), (.dateOutOfRange, .dateOutOfRange):
      true
    case (.outOfRange(let name), .outOfRange(let variable)): flow.variables[Int(variable)].name.value == name
    default: false
    }
  }
}
