import StoryModel

/// What one worker's runs came to; the same in whichever order they are put together.
struct WalkedRuns: Sendable {
  var footprints: Footprints
  /// How the runs went, from the number of the first one on.
  var chunks: [(first: Int, outcomes: [RunOutcome])] = []
  private(set) var faults: [MetFault: FaultyRuns] = [:]

  init(_ flow: Flow) { footprints = Footprints(flow) }

  mutating func note(_ fault: MetFault, run: Int, turns: Int32) {
    add(FaultyRuns(count: 1, shortest: run, turns: turns), of: fault)
  }

  /// All but the chunks, which have a place of their own.
  mutating func add(_ others: WalkedRuns) {
    footprints.add(others.footprints)
    for (fault, runs) in others.faults { add(runs, of: fault) }
  }

  private mutating func add(_ runs: FaultyRuns, of fault: MetFault) {
    if faults[fault] == nil { faults[fault] = runs } else { faults[fault]?.add(runs) }
  }
}
