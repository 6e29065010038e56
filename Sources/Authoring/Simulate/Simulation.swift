package import StoryEngine
import StoryModel

/// Many made-up employees, each on her own way through a story.
///
/// A run depends on the seed and its own number alone: the same seed gives the same result on every machine, however
/// many cores it has.
package struct Simulation: Sendable {
  package let engine: StoryEngine
  /// From which all runs follow.
  package let seed: UInt64
  /// How many runs.
  package let runs: Int
  /// After so many inputs a run that has not come to an ending is given up.
  package let limit: Int

  let zone: LocalZone
  let candidates: Candidates
  let times: BeatTimes

  /// The engine must be of a story without errors, and there must be at least one run; `limit` is in inputs, and the
  /// employees' days begin and end in `zone`.
  package init(
    _ engine: StoryEngine, seed: UInt64, runs: Int, limit: Int = 1000, zone: LocalZone = .amsterdam
  ) {
    self.engine = engine
    self.seed = seed
    self.runs = runs
    self.limit = limit
    self.zone = zone
    candidates = Candidates(engine.flow)
    times = BeatTimes(engine.flow)
  }

  /// The seed of one run, for its employee, its choices and its tour.
  package func seed(of run: Int) -> UInt64 {
    var generator = Generator(seed: seed &+ UInt64(truncatingIfNeeded: run) &* 0xD134_2543_DE82_EF95)
    return generator.next()
  }

  /// What one run's employee is like and does, to be played again.
  package func inputs(of run: Int) -> RunInputs {
    var footprints = Footprints(engine.flow)
    var trail: [Address] = []
    var walk = RandomWalk(self, run: run, records: true)
    walk.walk(self, marking: &footprints, trail: &trail)
    return walk.inputs(of: self)
  }

  /// Walks all runs, as many at a time as there are workers.
  ///
  /// `progress` is told now and then how many runs are done, from any thread.
  package func result(workers: Int, progress: @escaping @Sendable (Int) -> Void = { _ in }) async
    -> SimulationResult
  {
    let queue = RunQueue(runs: runs)
    return await withTaskGroup(of: WalkedRuns.self) { group in
      for _ in 0..<max(1, min(workers, queue.chunkCount)) {
        group.addTask { self.walk(queue, progress: progress) }
      }
      var all = WalkedRuns(engine.flow)
      var outcomes = [RunOutcome](repeating: RunOutcome(), count: runs)
      for await walked in group {
        all.add(walked)
        for (first, chunk) in walked.chunks {
          outcomes.replaceSubrange(first..<first + chunk.count, with: chunk)
        }
      }
      return SimulationResult(self, outcomes: outcomes, all)
    }
  }

  private func walk(_ queue: RunQueue, progress: @Sendable (Int) -> Void) -> WalkedRuns {
    var walked = WalkedRuns(engine.flow)
    var trail: [Address] = []
    while let chunk = queue.next() {
      var outcomes: [RunOutcome] = []
      outcomes.reserveCapacity(chunk.count)
      for run in chunk {
        var walk = RandomWalk(self, run: run)
        walk.walk(self, marking: &walked.footprints, trail: &trail)
        if let fault = walk.fault { walked.note(fault, run: run, turns: walk.outcome.turns) }
        outcomes.append(walk.outcome)
      }
      walked.chunks.append((chunk.lowerBound, outcomes))
      progress(queue.finish(chunk.count))
    }
    return walked
  }
}
