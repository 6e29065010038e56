import StoryEngine
import StoryModel

/// One person on her way through a story: all she is and does follows from the seed.
///
/// The simulation is handed along and not kept: it is large, and every copy of it would be counted.
struct RandomWalk {
  private let run: Int32
  private var random: Generator
  private var environment: Environment
  /// The world as it was when she began.
  private let beginning: Environment
  private var state: TourState
  private(set) var outcome = RunOutcome()
  /// What went wrong in the end.
  private(set) var fault: MetFault?
  /// What she did, as lines of `vicky play`; nil where nobody asks.
  private var lines: [String]?

  init(_ simulation: Simulation, run: Int, records: Bool = false) {
    self.run = Int32(run)
    random = Generator(seed: simulation.seed(of: run))
    environment = RandomEmployee.environment(
      for: simulation.engine.flow, simulation.candidates, in: simulation.zone, random: &random)
    beginning = environment
    state = simulation.engine.newTour(seed: simulation.seed(of: run))
    if records { lines = [] }
  }

  /// Walks to an ending, into a fault, or as far as it may take; marks what it meets.
  ///
  /// `trail` is memory for the walk, which many walks may share.
  mutating func walk(
    _ simulation: Simulation, marking footprints: inout Footprints, trail: inout [Address]
  ) {
    take(.input(.begin), simulation, &footprints, &trail)
    for _ in 0..<simulation.limit where outcome.end == .unfinished {
      guard let action = simulation.nextAction(at: state, in: environment, random: &random) else { return }
      lines?.append(action.line)
      take(action, simulation, &footprints, &trail)
    }
  }

  /// The run as a file of inputs.
  func inputs(of simulation: Simulation) -> RunInputs {
    RunInputs(
      seed: simulation.seed(of: Int(run)), environment: beginning, zone: simulation.zone, lines: lines ?? [])
  }

  private mutating func take(
    _ action: RandomAction, _ simulation: Simulation, _ footprints: inout Footprints,
    _ trail: inout [Address]
  ) {
    let input: Input
    switch action {
    case .input(let given): input = given
    case .feedback: input = .feedback
    case .pass(let duration):
      pass(duration, in: simulation.zone)
      input = .resume
    }
    if case .option(let id) = input {
      for option in state.offer where simulation.engine.flow.options[Int(option)].id == id {
        footprints.take(option, in: run)
      }
    }
    switch simulation.engine.advance(&state, with: input, in: environment, trail: &trail) {
    case .turn: arrive(trail, simulation, &footprints)
    case .again, .refused: break
    case .fault(let fault):
      outcome.end = .failed
      outcome.turns = Int32(state.turn)
      self.fault = MetFault(fault, at: trail.last ?? 0)
      for address in trail { footprints.meet(address, in: run) }
    }
  }

  private mutating func arrive(
    _ trail: [Address], _ simulation: Simulation, _ footprints: inout Footprints
  ) {
    for address in trail {
      footprints.meet(address, in: run)
      outcome.time &+= simulation.times.instructions[Int(address)]
    }
    outcome.turns = Int32(truncatingIfNeeded: state.turn)
    guard let place = state.place else { return }
    switch simulation.engine.flow.instructions[Int(place)] {
    case .choose:
      for option in state.offer {
        footprints.offer(option, in: run)
        outcome.time &+= simulation.times.options[Int(option)]
      }
    case .end(let index): outcome.end = .ended(index)
    default: break
    }
  }

  /// Where the calendar ends no more time passes.
  private mutating func pass(_ duration: CalendarDuration, in zone: LocalZone) {
    let now = Instant(seconds: environment.now.seconds + duration.hours * 3600)
    guard let today = zone.date(of: now) else { return }
    environment.now = now
    environment.today = today
  }
}
