import StoryModel

/// Goes through everything that can happen in a story, breadth first, so that what leads to a state is as short as can
/// be.
///
/// What is remembered is taken as far as it can still be asked for; numbers and texts as far as they can be told apart.
struct Explorer {
  let flow: Flow
  let layout: ProofLayout
  let liveness: Liveness
  var prospects: Prospects
  let bound: StoryProof.Bound

  var states = StateTable()
  var steps = StepTable()
  var spots: Spots
  var choices = EnvironmentChoices()
  /// The inputs of steps; an index stands for one.
  private(set) var inputList: [ProofInput] = []
  /// Of those that choose no option: they are few.
  private var inputIndex: [ProofInput: Int32] = [:]

  /// For each scene and option, the step in which it is first entered or on offer.
  var scenes: [Sighting?]
  var options: [Sighting?]
  /// The first sight of each fault at each place.
  var faults: [FaultPlace: Sighting] = [:]
  /// The order in which faults were first seen: the shortest way first.
  var faultOrder: [FaultPlace] = []
  /// Paths of the turn that are still to follow.
  var paths: [Path] = []
  /// What is on offer where a path stops; kept so that it is allocated once.
  var offer: [Int32] = []
  /// The evaluator's stack and the joins that have two sides.
  var stack: [AbstractValue] = []
  var joins: [Bool] = []
  /// How many instructions were followed; at the bound the proof gives up.
  var work = 0
  var isComplete = true
  /// The scenes that paths of this turn entered, each with the one before.
  var entered: [(scene: Int32, before: Int32)] = []
  /// Where the long paths of this turn came by, to see whether one goes round for ever.
  var turn = TurnGraph()
  /// Where tours of an earlier version arrive; none where only the story's own beginning is followed.
  var beginnings = Beginnings()
  /// With such beginnings: all states in which each fault was seen, perhaps more than once.
  var faultSources: [FaultPlace: [Int32]] = [:]
  /// Whether expressions are worked out for all that may ever be, and not for a path.
  var knowsNothing = false
  /// For each place where the story waits, the fields of what may still be asked for; found when first needed.
  private var masks: [Valuation?]
  /// The numbers of the inputs that choose an option, as far as they were needed.
  private var optionInputs: [Int32]
  /// For each choose, whether the world decides what is on offer.
  let dependsOnWorld: [Bool]

  /// A step from a state; the state is -1 for the story's beginning, or below 0 for one of ``beginnings``.
  struct Sighting {
    var state: Int32
    var input: Int32
    var world: Int32
    /// Whether neither chance nor coarseness had a hand in it.
    var isExact: Bool

    /// The first sight counts, or the first exact one.
    func isWorthMore(than known: Sighting?) -> Bool { known.map { isExact && !$0.isExact } ?? true }
  }

  struct FaultPlace: Hashable {
    var fault: ProofFault
    var address: Address
  }

  /// One way through a turn.
  struct Path {
    var address: Address
    var stack: Int32
    var valuation: Valuation
    var world = EnvironmentChoices.none
    /// How many beats were told, and whether it may be fewer.
    var count = 0
    var isLooselyCounted = false
    /// Whether neither chance nor coarseness had a hand in it.
    var isExact = true
    /// Whether something was not followed exactly; chance alone is.
    var isCoarse = false
    /// The last scene it entered: an index into ``Explorer/entered``.
    var scene: Int32 = -1
    /// The last place in this turn at which it was noted: an index into ``Explorer/turn``.
    var node: Int32 = -1
    /// The last `goto` or `visit` on it: where it goes round for ever, that is what leads back.
    var lastWay: Address?
  }

  init(_ flow: Flow, _ scope: Relevance.Scope, bound: StoryProof.Bound) {
    self.flow = flow
    self.bound = bound
    layout = ProofLayout(flow, scope)
    liveness = layout.fits ? Liveness(layout) : Liveness(ProofLayout.nothing(flow))
    prospects = Prospects(layout)
    spots = Spots(places: flow.instructions.count)
    masks = layout.components.isEmpty ? [] : Array(repeating: nil, count: flow.instructions.count)
    optionInputs = Array(repeating: -1, count: flow.options.count)
    scenes = Array(repeating: nil, count: flow.scenes.count)
    options = Array(repeating: nil, count: flow.options.count)
    dependsOnWorld = flow.chooses.map { choose in
      choose.options.contains { flow.options[Int($0)].condition.map(flow.readsWorld) ?? false }
    }
  }

  /// Follows everything; gives up at the bound.
  mutating func explore() {
    guard layout.fits, let first = flow.scenes.first else {
      isComplete = false
      return
    }
    run(Path(address: first.start, stack: -1, valuation: beginning), from: -1, number(of: .begin))
    followAll()
  }

  /// Follows what was found until nothing new is.
  mutating func followAll() {
    var next: Int32 = 0
    while Int(next) < states.count {
      guard hasRoom else {
        isComplete = false
        return
      }
      follow(next)
      next += 1
    }
  }

  /// Whether something calculated in a text that is not told straight away may become too large, whatever is remembered.
  mutating func textsMayFault() -> Bool {
    knowsNothing = true
    defer { knowsNothing = false }
    let flow = flow
    return flow.calculatesInTexts { code in
      guard case .value(_, let fault) = evaluate(code, Path(address: 0, stack: -1, valuation: Valuation()))
      else { return true }
      return fault != nil
    }
  }

  /// Whether something that goes into a variable may not fit, whatever is remembered; for variables that are not
  /// followed.
  mutating func rangesMayFault() -> Bool {
    knowsNothing = true
    defer { knowsNothing = false }
    for instruction in flow.instructions {
      guard case .set(let variable, let code) = instruction, !flow.isConstant(code),
        layout.number(of: .variable(variable)) == nil
      else { continue }
      guard
        case .value(let value, let fault) = evaluate(
          code, Path(address: 0, stack: -1, valuation: Valuation())),
        fault == nil
      else { return true }
      switch flow.variables[Int(variable)].kind {
      case .integer(let range, _):
        if value.low < range.lowerBound || value.high > range.upperBound { return true }
      case .text: return true
      case .boolean, .enumeration: break
      }
    }
    return flow.waits.contains { wait in
      if case .quiz(let quiz) = wait.kind, let score = quiz.score {
        layout.number(of: .variable(score)) == nil
      } else {
        false
      }
    }
  }

  /// What is remembered when an attempt begins.
  private var beginning: Valuation {
    var valuation = Valuation()
    for (number, component) in layout.components.enumerated() {
      switch component {
      case .variable(let variable):
        let value = self.number(of: flow.variables[Int(variable)].initial)
        valuation[layout.fields[number]] = layout.choices(number, for: AbstractValue(value)).first ?? 0
      case .varied(let vary) where flow.varies[Int(vary)].mode == .shuffle: break
      default: break
      }
    }
    return valuation
  }

  /// Whether the bound is not reached.
  var hasRoom: Bool {
    states.count < bound.states && work < bound.instructions && steps.targets.count < bound.outcomes
  }

  /// A value as a number.
  func number(of value: Value) -> Int64 {
    switch value {
    case .boolean(let flag): flag ? 1 : 0
    case .integer(let number): number
    case .enumeration(let index): Int64(index)
    case .text(let text): Int64(layout.worlds.textClass(of: text))
    case .date(let date): Int64(date.day)
    case .duration(let duration): duration.hours
    }
  }

  mutating func number(ofOption option: Int32) -> Int32 {
    if optionInputs[Int(option)] < 0 {
      optionInputs[Int(option)] = Int32(inputList.count)
      inputList.append(.option(option))
    }
    return optionInputs[Int(option)]
  }

  mutating func number(of input: ProofInput) -> Int32 {
    if let known = inputIndex[input] { return known }
    inputIndex[input] = Int32(inputList.count)
    inputList.append(input)
    return Int32(inputList.count - 1)
  }

  /// Follows everything that an input may lead to, and notes it as a step.
  mutating func run(_ path: Path, from state: Int32, _ input: Int32) {
    paths.append(path)
    runPaths(from: state, input)
  }

  /// Follows the paths that are there.
  mutating func runPaths(from state: Int32, _ input: Int32) {
    entered.removeAll(keepingCapacity: true)
    turn.clear()
    while let path = paths.popLast() { follow(path, from: state, input) }
    if let round = turn.round() {
      // It comes by again and again: nobody is ever asked anything.
      note(.endlessTurn, round, from: state, input, isSure: round.isExact)
    }
    steps.close(source: state, input: input)
  }

  /// The story waits: what cannot be asked for any more is forgotten.
  mutating func stop(_ path: Path, offer: Int32 = -1, from state: Int32, _ input: Int32) {
    let spot = spots.number(of: Spot(address: path.address, stack: path.stack, offer: offer))
    seeScenes(of: path, from: state, input)
    let isCoarse = path.isCoarse || (state >= 0 && states.areCoarse[Int(state)])
    let isExact = path.isExact && (state < 0 || states.areExact[Int(state)])
    let (number, _) = states.number(
      of: spot, forget(path.valuation, at: path.address), from: state, input: input, world: path.world,
      isExact: isExact, isCoarse: isCoarse)
    if !path.isExact { steps.noteInexact() }
    steps.add(number, world: path.world)
  }

  /// The scenes that a path entered count once its turn comes to a stop; a fault leaves the tour as it was.
  mutating func seeScenes(of path: Path, from state: Int32, _ input: Int32) {
    guard path.scene >= 0 else { return }
    let sighting = sighting(of: path, from: state, input)
    var link = path.scene
    while link >= 0 {
      let (scene, before) = entered[Int(link)]
      if sighting.isWorthMore(than: scenes[Int(scene)]) { scenes[Int(scene)] = sighting }
      link = before
    }
  }

  mutating func forget(_ valuation: Valuation, at address: Address) -> Valuation {
    guard !layout.components.isEmpty else { return valuation }
    if let live = prospects.live(at: address, valuation, liveness) {
      return valuation & layout.fields(of: live)
    }
    if let mask = masks[Int(address)] { return valuation & mask }
    let mask = layout.fields(of: liveness.live(at: address))
    masks[Int(address)] = mask
    return valuation & mask
  }

  mutating func note(
    _ fault: ProofFault, _ path: Path, from state: Int32, _ input: Int32, isSure: Bool = true
  ) {
    steps.add(StepTable.fault, world: path.world)
    let place = FaultPlace(fault: fault, address: path.address)
    if !beginnings.list.isEmpty { faultSources[place, default: []].append(state) }
    let isExact = path.isExact && isSure
    if !isExact { steps.noteInexact() }
    let sighting = Sighting(state: state, input: input, world: path.world, isExact: isExact)
    guard let known = faults[place] else {
      faults[place] = sighting
      faultOrder.append(place)
      return
    }
    // One that surely happens tells more than an earlier one that only may.
    if isExact, !known.isExact { faults[place] = sighting }
  }
}
