package import StoryModel

/// What can happen in a story and what cannot, over all inputs, seeds, times and people: found on sets of states, each
/// way to something as short as can be.
///
/// What is said never to happen never does. What is said to happen is only supposed to: whoever claims it tells the
/// story along the way that is given here, and sees.
package struct StoryProof: Sendable {
  let found: Found

  /// Apart, so that asking for one thing does not copy all.
  final class Found: Sendable {
    let explorer: Explorer
    let ends: EndAnalysis?

    init(_ explorer: Explorer) {
      self.explorer = explorer
      ends = explorer.isComplete ? EndAnalysis(explorer) : nil
    }
  }

  /// Goes through a story without errors; gives up at the bound, which ``isComplete`` tells.
  package init(_ flow: Flow, bound: Bound = .usual) {
    self.init(flow, bound) { $0.explore() }
  }

  /// Goes through a story from where tours of an earlier version go on in it, and not from its own beginning.
  ///
  /// Each is explored as the `resume` with which somebody comes back, after any number of days and in any world. A
  /// standpoint that does not fit into the story leaves the proof incomplete.
  package init(_ flow: Flow, beginnings: [Standpoint], bound: Bound = .usual) {
    self.init(flow, bound) { $0.explore(from: beginnings) }
  }

  private init(_ flow: Flow, _ bound: Bound, _ explore: (inout Explorer) -> Void) {
    var explorer = Explorer(flow, .waysAndRanges, bound: bound)
    explore(&explorer)
    rangesAreFollowed = explorer.isComplete
    if !explorer.isComplete {
      // Where numbers are too many to follow, the ways through the story may still be gone through.
      explorer = Explorer(flow, .ways, bound: bound)
      explore(&explorer)
    }
    textsMayFault = explorer.textsMayFault()
    rangesMayFault = !rangesAreFollowed && explorer.rangesMayFault()
    found = Found(explorer)
  }

  /// Whether numbers were followed on all ways; where not, only what may be without looking at the ways is known.
  private let rangesAreFollowed: Bool

  /// Whether a number that was not followed may leave its range.
  package let rangesMayFault: Bool

  /// Whether something calculated in a text that is not told straight away may become too large.
  package let textsMayFault: Bool

  /// How far the proof goes before it gives up.
  package struct Bound: Sendable {
    /// How many states are looked at.
    package var states: Int
    /// How many instructions are followed.
    package var instructions: Int
    /// How many outcomes of steps are kept.
    package var outcomes: Int

    package init(states: Int, instructions: Int, outcomes: Int) {
      self.states = states
      self.instructions = instructions
      self.outcomes = outcomes
    }

    /// A few seconds, and about 300 MB.
    package static let usual = Bound(states: 1_000_000, instructions: 40_000_000, outcomes: 3_000_000)
  }

  /// Whether everything was gone through.
  package var isComplete: Bool { found.explorer.isComplete }

  /// Whether the story remembers more than the proof can keep apart.
  package var remembersTooMuch: Bool { !found.explorer.layout.fits }

  /// How many states were found.
  package var stateCount: Int { found.explorer.states.count }

  /// Whether chance or coarseness nowhere had a hand in it.
  package var isExact: Bool { found.explorer.steps.isExact }

  /// A step from a state, in which something happens.
  package struct Sighting: Sendable {
    /// Before it; -1 for the beginning of the story, below 0 for one of the beginnings that were given.
    package let state: Int
    package let step: ProofStep
    /// Whether it must happen so; otherwise chance or coarseness had a hand in it.
    package let isExact: Bool
  }

  /// The first turn that enters the scene; nil where none ever does.
  package func sighting(ofScene scene: Int) -> Sighting? { found.explorer.scenes[scene].map(sighting) }

  /// The first turn that puts the option on offer; nil where none ever does.
  package func sighting(ofOption option: Int) -> Sighting? { found.explorer.options[option].map(sighting) }

  /// Whether any turn is supposed to enter the scene.
  package func isSighted(scene: Int) -> Bool { found.explorer.scenes[scene] != nil }

  /// Whether any turn is supposed to put the option on offer.
  package func isSighted(option: Int) -> Bool { found.explorer.options[option] != nil }

  /// The state before the first turn that enters the scene; -1 for the beginning, nil where none ever does.
  package func state(beforeScene scene: Int) -> Int? { found.explorer.scenes[scene].map { Int($0.state) } }

  /// The state before the first turn that puts the option on offer; -1 for the beginning, nil where none ever does.
  package func state(beforeOption option: Int) -> Int? {
    found.explorer.options[option].map { Int($0.state) }
  }

  /// Every fault that may happen, and where; the nearest first.
  package var faults: [(fault: ProofFault, address: Address, sighting: Sighting)] {
    found.explorer.faultOrder.compactMap { place in
      found.explorer.faults[place].map { (place.fault, place.address, sighting($0)) }
    }
  }

  /// States from which no end can be reached, the nearest first, with what is supposed of the world there.
  package var traps: [(state: Int, world: [WorldFact])] {
    (found.ends?.traps ?? []).map { trap in
      (Int(trap.state), trap.world.map { found.explorer.layout.fact($0.atom, $0.choice) })
    }
  }

  /// How many states there are from which an end can perhaps be reached, and perhaps not.
  package var doubtfulCount: Int { found.ends?.doubtful.count ?? 0 }

  /// Whether there were too many worlds to look at each.
  package var hasTooManyWorlds: Bool { found.ends.map { !$0.isComplete } ?? false }

  /// The state before and the step that first led to a state; the state is -1 for the beginning of the story.
  package func sighting(ofState state: Int) -> Sighting {
    let world = found.explorer.states.worlds[state]
    let input = found.explorer.states.inputs[state]
    return Sighting(
      state: Int(found.explorer.states.parents[state]),
      step: ProofStep(input: self.input(input), world: facts(world), address: address(of: state)),
      isExact: found.explorer.states.areExact[state])
  }

  /// Whether something on the way to a state was not followed exactly: it may stand for more than what happens.
  package func isCoarse(_ state: Int) -> Bool { found.explorer.states.areCoarse[state] }

  /// The state before the one; -1 for the beginning of the story.
  package func parent(of state: Int) -> Int { Int(found.explorer.states.parents[state]) }

  /// Where the story waits in a state.
  package func address(of state: Int) -> Address {
    found.explorer.spots.list[Int(found.explorer.states.spots[state])].address
  }

  /// The way to something: from its beginning to the step in which it happens.
  package func way(to sighting: Sighting) -> [ProofStep] {
    var way = [sighting.step]
    var state = sighting.state
    while state >= 0 {
      let before = self.sighting(ofState: state)
      way.append(before.step)
      state = before.state
    }
    return way.reversed()
  }

  private func sighting(_ sighting: Explorer.Sighting) -> Sighting {
    Sighting(
      state: Int(sighting.state),
      step: ProofStep(input: input(sighting.input), world: facts(sighting.world), address: nil),
      isExact: sighting.isExact)
  }

  /// A class of text is shown as a text that is in it.
  private func input(_ number: Int32) -> ProofInput {
    let input = found.explorer.inputList[Int(number)]
    guard case .value(let variable, let values) = input,
      case .text = found.explorer.flow.variables[Int(variable)].kind
    else { return input }
    return .text(found.explorer.layout.worlds.example(of: Int(values.lowerBound)))
  }

  private func facts(_ world: Int32) -> [WorldFact] {
    found.explorer.choices.readings(world).map { found.explorer.layout.fact($0.atom, $0.choice) }
  }
}
