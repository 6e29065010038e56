import Authoring
import Foundation
import StoryEngine
import StoryModel

/// Turns of the bare engine on the walks of a simulation: the same employees and answers, known beforehand.
enum WalkedTurns {
  /// The first so many walks, taken again and again: few enough that looking up what comes next costs nothing.
  private static let walks = 500
  private static let turnCount = 500_000

  /// One tour: what is put in, and in which world.
  private struct Walk {
    let seed: UInt64
    var steps: [(input: Input, environment: Environment)]
  }

  /// The seed is that of the simulation.
  static func measure(storyAt path: String, seed: UInt64) throws {
    let engine = StoryEngine(flow: try EngineTurns.flow(ofStoryAt: path))
    let simulation = Simulation(engine, seed: seed, runs: walks)
    let walks = try (0..<walks).map { try walk(simulation.inputs(of: $0), engine) }
    var turns = 0
    let start = EngineTurns.processorTime()
    while turns < turnCount {
      for walk in walks {
        var state = engine.newTour(seed: walk.seed)
        for step in walk.steps { _ = engine.advance(&state, with: step.input, in: step.environment) }
        guard state.turn > 0 else { throw Bench.Stuck() }
        turns += state.turn
      }
    }
    print("turns \(turns) seconds \(EngineTurns.processorTime() - start)")
  }

  /// Reads a walk as `vicky play` would, and keeps what each line means where it is typed.
  private static func walk(_ inputs: RunInputs, _ engine: StoryEngine) throws -> Walk {
    var walk = Walk(seed: inputs.seed, steps: [])
    var state = engine.newTour(seed: inputs.seed)
    var environment = inputs.environment
    func take(_ input: Input) {
      walk.steps.append((input, environment))
      _ = engine.advance(&state, with: input, in: environment)
    }
    take(.begin)
    for line in inputs.lines {
      guard case .waiting(let waiting)? = engine.present(state, in: environment).last else {
        throw Bench.Stuck()
      }
      switch InputLine.parse(line, at: waiting) {
      case .input(let input): take(input)
      case .feedback: take(.feedback)
      case .pass(let duration):
        let now = Instant(seconds: environment.now.seconds + duration.hours * 3600)
        environment.today = LocalZone.amsterdam.date(of: now) ?? environment.today
        environment.now = now
        take(.resume)
      case .change, .unfit: throw Bench.Stuck()
      }
    }
    return walk
  }
}
