import StoryEngine
package import StoryModel

/// What became of all runs of a simulation.
package struct SimulationResult: Sendable {
  package let story: StoryID
  package let seed: UInt64
  package let runs: Int
  /// After so many inputs a run was given up.
  package let limit: Int
  /// How long the author says it takes, in minutes; nil where she does not.
  package let minutes: Int?
  /// How long the runs are, in turns.
  package let turns: Spread
  /// All turns of all runs together.
  package let turnCount: Int
  /// How long they take, in tenths of a second, of those that came to an ending.
  package let time: Spread?
  /// One for each ending, in the order of the file.
  package let endings: [Ending]
  /// Runs that came to no ending.
  package let unfinished: Unfinished
  /// What went wrong; first what happened most.
  package let faults: [(fault: MetFault, runs: FaultyRuns)]
  /// By address: in how many runs it ran.
  package let met: [Int32]
  /// By option: in how many runs it was on offer.
  package let offered: [Int32]
  /// By option: in how many runs it was chosen.
  package let taken: [Int32]

  /// The middle of many figures, and the largest with the number of the first run that has it.
  package struct Spread: Sendable {
    package let median: Int
    package let longest: Int
    package let run: Int

    /// Nil where there are none.
    init?(_ figures: [(figure: Int32, run: Int)]) {
      guard let first = figures.first else { return nil }
      median = Int(figures.map(\.figure).sorted()[figures.count / 2])
      let most = figures.reduce(first) { $1.figure > $0.figure ? $1 : $0 }
      longest = Int(most.figure)
      run = most.run
    }

    static let none = Spread()

    private init() { (median, longest, run) = (0, 0, 0) }
  }

  /// The runs that came to one ending.
  package struct Ending: Sendable {
    package let id: BeatID
    package let outcome: TourOutcome
    package let count: Int
    /// In tenths of a second; nil where nobody came there.
    package let time: Spread?
  }

  /// The runs that came to no ending and did not fail.
  package struct Unfinished: Sendable {
    package let count: Int
    /// The number of the first one.
    package let run: Int?
  }

  init(_ simulation: Simulation, outcomes: [RunOutcome], _ walked: WalkedRuns) {
    let flow = simulation.engine.flow
    story = flow.story
    seed = simulation.seed
    runs = simulation.runs
    limit = simulation.limit
    minutes = flow.minutes
    turns = Spread(outcomes.indices.map { (outcomes[$0].turns, $0) }) ?? .none
    turnCount = outcomes.reduce(0) { $0 + Int($1.turns) }
    var times = [[(figure: Int32, run: Int)]](repeating: [], count: flow.ends.count)
    for (run, outcome) in outcomes.enumerated() {
      if case .ended(let index) = outcome.end { times[Int(index)].append((outcome.time, run)) }
    }
    time = Spread(times.flatMap { $0 }.sorted { $0.run < $1.run })
    endings = flow.ends.indices.map {
      Ending(
        id: flow.ends[$0].id, outcome: flow.ends[$0].outcome, count: times[$0].count, time: Spread(times[$0]))
    }
    unfinished = Unfinished(
      count: outcomes.count { $0.end == .unfinished }, run: outcomes.firstIndex { $0.end == .unfinished })
    faults = walked.faults
      .sorted {
        ($1.value.count, $0.value.shortest, $0.key.address) < (
          $0.value.count, $1.value.shortest, $1.key.address
        )
      }
      .map { ($0.key, $0.value) }
    met = walked.footprints.met
    offered = walked.footprints.offered
    taken = walked.footprints.taken
  }
}
