import StoryChecks
import StoryEngine
import StoryModel

/// Turns what the proof supposes into verdicts: nothing is said to happen that the engine did not do.
struct Prover {
  let flow: Flow
  let engine: StoryEngine
  let proof: StoryProof
  private(set) var findings: [ProofReport.Finding] = []

  /// More of one property are not shown: a story has mostly one mistake that shows in many places.
  private static let limit = 20

  init(_ flow: Flow, bound: StoryProof.Bound) {
    self.flow = flow
    engine = StoryEngine(flow: flow)
    proof = StoryProof(flow, bound: bound)
  }

  mutating func judge() {
    judgeReachability()
    judgeEnds()
    judgeFaults()
    let order = ProofReport.Property.allCases
    for property in order where !findings.contains(where: { $0.property == property }) {
      add(property, proof.isComplete ? .proved : .open, at: nil, why: incomplete)
    }
    findings.sort { a, b in
      let (first, second) = (order.firstIndex(of: a.property) ?? 0, order.firstIndex(of: b.property) ?? 0)
      return (first, a.diagnostic.range.start) < (second, b.diagnostic.range.start)
    }
  }

  /// Why nothing can be said of the whole; nil where everything was gone through.
  private var incomplete: Words? {
    guard !proof.isComplete else { return nil }
    if proof.remembersTooMuch { return ProofWords.remembersTooMuch }
    return ProofWords.tooManyStates(proof.stateCount)
  }

  private mutating func judgeReachability() {
    // Of what was gone through by half, nothing is said.
    guard proof.isComplete else { return }
    let unseen = ReachabilityReplay(proof, engine).unseen
    for (index, scene) in flow.scenes.enumerated() where isOwn(scene) {
      if !proof.isSighted(scene: index) {
        add(.reachable, .refuted, at: scene.start, words: ProofWords.neverEntered(scene.id))
      } else if unseen.contains(.scene(index)) {
        add(.reachable, .open, at: scene.start, words: ProofWords.perhapsEntered(scene.id))
      }
    }
    for (index, option) in flow.options.enumerated() {
      let choose = flow.chooses[Int(option.choose)]
      // Where nobody comes to the scene, its options are not one more mistake.
      guard proof.isSighted(scene: Int(choose.scene)) else { continue }
      if !proof.isSighted(option: index) {
        add(
          .reachable, .refuted, at: nil, option: index,
          words: ProofWords.neverOffered(option.id, choose.id))
      } else if unseen.contains(.option(index)) {
        add(
          .reachable, .open, at: nil, option: index,
          words: ProofWords.perhapsOffered(option.id, choose.id))
      }
    }
  }

  /// Whether a scene stands in the story's own file: of what it includes, not everything need be used.
  private func isOwn(_ scene: FlowScene) -> Bool { scene.range.start < flow.ownEnd }

  private mutating func judgeEnds() {
    guard proof.isComplete else { return }
    var places: Set<Address> = []
    let trapped = Set(proof.traps.map(\.state))
    // Where one comes from is a trap as well, the way into it is nearer there.
    for trap in proof.traps where !trapped.contains(proof.parent(of: trap.state)) {
      let address = proof.address(of: trap.state)
      guard places.insert(address).inserted, places.count <= Self.limit else { continue }
      let way = proof.way(to: proof.sighting(ofState: trap.state))
      let words = ProofWords.noEnd(from: flow.beat(at: address), in: trap.world, flow)
      if let run = run(into: trap.state, way, in: trap.world) {
        add(.canEnd, .refuted, at: address, words: words, run: run)
      } else {
        add(.canEnd, .open, at: address, words: ProofWords.perhapsNoEnd(from: flow.beat(at: address)))
      }
    }
    guard !findings.contains(where: { $0.property == .canEnd }) else { return }
    if proof.hasTooManyWorlds {
      add(.canEnd, .open, at: nil, why: ProofWords.tooManyWorlds)
    } else if proof.doubtfulCount > 0 {
      add(.canEnd, .open, at: nil, why: ProofWords.dependsOnChance)
    }
  }

  /// A run into a trap; nil where none was found, or where the way to it stands for more than what happens.
  private func run(into state: Int, _ way: [ProofStep], in world: [WorldFact]) -> ProofRun? {
    guard !proof.isCoarse(state) else { return nil }
    let isExact = proof.sighting(ofState: state).isExact
    let address = proof.address(of: state)
    let goal: ProofRun.Goal = isExact ? .waiting(at: address, in: world) : .stuck(at: address, in: world)
    return ProofRun.find(way, goal, engine, isExact: isExact)
  }

  private mutating func judgeFaults() {
    var counts: [ProofReport.Property: Int] = [:]
    for (fault, address, sighting) in proof.faults {
      let property = fault.property
      counts[property, default: 0] += 1
      guard counts[property, default: 0] <= Self.limit else { continue }
      let run = ProofRun.find(proof.way(to: sighting), .fault(fault), engine, isExact: sighting.isExact)
      let words = ProofWords.of(fault, at: address, in: flow)
      if let run {
        add(property, .refuted, at: address, words: words, run: run)
      } else {
        add(property, .open, at: address, words: ProofWords.perhaps(words))
      }
    }
    guard counts[.inRange] == nil, proof.isComplete else { return }
    if proof.rangesMayFault {
      add(.inRange, .open, at: nil, why: ProofWords.numbersNotFollowed)
    } else if proof.textsMayFault {
      add(.inRange, .open, at: nil, why: ProofWords.calculatedInText)
    }
  }

  private mutating func add(
    _ property: ProofReport.Property, _ verdict: ProofReport.Verdict, at address: Address?, why: Words?
  ) {
    let words = ProofWords.whole(property, verdict, why: why)
    add(property, verdict, at: address, words: words)
  }

  private mutating func add(
    _ property: ProofReport.Property, _ verdict: ProofReport.Verdict, at address: Address?,
    option: Int? = nil, words: (message: Words, help: Words), run: ProofRun? = nil
  ) {
    let place =
      option.map { flow.options[$0].range } ?? address.map { flow.ranges[Int($0)] } ?? flow.titleRange
    var diagnostic = Diagnostic(property.code(verdict), at: place, words.message, help: words.help)
    diagnostic.evidence = Diagnostic.Evidence(
      verdict, inputs: run?.inputs ?? [], conversation: run?.conversation ?? [])
    findings.append(
      ProofReport.Finding(
        property: property, verdict: verdict, diagnostic: diagnostic, address: address, option: option))
  }
}
