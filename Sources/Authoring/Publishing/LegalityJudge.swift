import StoryChecks
import StoryEngine
import StoryModel

/// Turns what the proof supposes of tours under way into verdicts: nothing is refuted that the engine did not do.
struct LegalityJudge {
  private(set) var findings: [Legality.Finding] = []
  private let flow: Flow
  private let proof: StoryProof
  private let beginnings: [Legality.Beginning]
  /// For each beginning of the proof, the indices of the first few that are the same to it.
  private var members: [Int32: [Int]] = [:]

  /// More of one property are not shown.
  private static let limit = 20
  /// From so many tours that the proof does not tell apart a run is looked for.
  private static let tries = 8

  init(_ flow: Flow, _ proof: StoryProof, _ beginnings: [Legality.Beginning]) {
    self.flow = flow
    self.proof = proof
    self.beginnings = beginnings
    for (index, number) in proof.beginningNumbers.enumerated()
    where members[number]?.count ?? 0 < Self.tries { members[number, default: []].append(index) }
  }

  mutating func judge() {
    guard proof.isComplete else {
      // Of what was gone through by half, only what happens is said.
      judgeFaults(nil)
      for property in ProofProperty.ofTours where !findings.contains(where: { $0.property == property }) {
        add(property, why: incomplete)
      }
      return sort()
    }
    let isClean = proof.faults.isEmpty && proof.traps.isEmpty && proof.doubtfulCount == 0
    let ancestry = isClean ? nil : proof.ancestry
    judgeFaults(ancestry)
    judgeEnds(ancestry)
    if !findings.contains(where: { $0.property == .inRange }) {
      if proof.rangesMayFault {
        add(.inRange, why: ProofWords.numbersNotFollowed)
      } else if proof.textsMayFault {
        add(.inRange, why: ProofWords.calculatedInText)
      }
    }
    sort()
  }

  private var incomplete: Words {
    if proof.remembersTooMuch { return ProofWords.remembersTooMuch }
    if proof.beginningNumbers.count < beginnings.count { return ProofWords.doesNotFit }
    return ProofWords.tooManyStates(proof.stateCount)
  }

  private mutating func judgeFaults(_ ancestry: ProofAncestry?) {
    var counts: [ProofProperty: Int] = [:]
    for (fault, address, sighting) in proof.faults {
      let property = fault.property
      counts[property, default: 0] += 1
      guard counts[property, default: 0] <= Self.limit else { continue }
      let way = proof.way(to: sighting)
      let first = proof.beginning(of: sighting)
      let words = ProofWords.of(fault, at: address, in: flow)
      let affected =
        ancestry?.beginnings(reaching: proof.sources(of: fault, at: address)) ?? [Int32(first)]
      if let (run, beginning) = run(way, .fault(fault), from: first) {
        add(property, words, address, from: beginning, affected, run)
      } else {
        add(property, ProofWords.perhaps(words), address, from: member(first), affected, nil)
      }
    }
  }

  private mutating func judgeEnds(_ ancestry: ProofAncestry?) {
    guard let ancestry else {
      if proof.hasTooManyWorlds { add(.canEnd, why: ProofWords.tooManyWorlds) }
      return
    }
    var places: Set<Address> = []
    let traps = proof.traps
    let trapped = Set(traps.map(\.state))
    // Where one comes from is a trap as well, the way into it is nearer there.
    for trap in traps where !trapped.contains(proof.parent(of: trap.state)) {
      let address = proof.address(of: trap.state)
      guard places.insert(address).inserted, places.count <= Self.limit else { continue }
      let sighting = proof.sighting(ofState: trap.state)
      let first = proof.beginning(of: sighting)
      let same = traps.filter { proof.address(of: $0.state) == address }.map { Int32($0.state) }
      let affected = ancestry.beginnings(reaching: same)
      let goal: ProofRun.Goal =
        sighting.isExact ? .waiting(at: address, in: trap.world) : .stuck(at: address, in: trap.world)
      let way = proof.way(to: sighting)
      if !proof.isCoarse(trap.state), let (run, beginning) = run(way, goal, from: first) {
        let words = ProofWords.noEnd(from: flow.beat(at: address), in: trap.world, flow)
        add(.canEnd, words, address, from: beginning, affected, run)
      } else {
        let words = ProofWords.perhapsNoEnd(from: flow.beat(at: address))
        add(.canEnd, words, address, from: member(first), affected, nil)
      }
    }
    guard !findings.contains(where: { $0.property == .canEnd }) else { return }
    if proof.hasTooManyWorlds {
      add(.canEnd, why: ProofWords.tooManyWorlds)
    } else if proof.doubtfulCount > 0 {
      let affected = ancestry.beginnings(reaching: proof.doubtfulStates)
      let words = ProofWords.whole(.canEnd, .open, why: ProofWords.dependsOnChance)
      add(.canEnd, words, nil, from: affected.min().map { member(Int($0)) } ?? 0, affected, nil)
    }
  }

  /// A run that the engine did, and from which of the beginnings; nil where it did none.
  ///
  /// It happens to the tour itself; what is shown is the same run of somebody who typed other texts, so that nobody
  /// reads what an employee wrote.
  private func run(
    _ way: [ProofStep], _ goal: ProofRun.Goal, from number: Int
  ) -> (run: ProofRun, beginning: Int)? {
    for index in members[Int32(number)] ?? [] {
      guard let state = beginnings[index].state else { continue }
      let engine = StoryEngine(flow: flow, version: state.version)
      let stranger = state.typing(proof.standIn)
      if stranger != state, ProofRun.find(way, goal, engine, from: state) == nil { continue }
      if let run = ProofRun.find(way, goal, engine, from: stranger) { return (run, index) }
    }
    return nil
  }

  private func member(_ number: Int) -> Int { members[Int32(number)]?.first ?? 0 }

  /// Open for every beginning.
  private mutating func add(_ property: ProofProperty, why: Words) {
    let words = ProofWords.whole(property, .open, why: why)
    findings.append(
      Legality.Finding(
        property: property, verdict: .open, message: words.message, help: words.help, beat: nil,
        beginning: 0, beginnings: Array(beginnings.indices), run: nil))
  }

  private mutating func add(
    _ property: ProofProperty, _ words: ProofWords.Saying, _ address: Address?, from beginning: Int,
    _ affected: Set<Int32>, _ run: ProofRun?
  ) {
    let numbers = proof.beginningNumbers
    findings.append(
      Legality.Finding(
        property: property, verdict: run == nil ? .open : .refuted, message: words.message, help: words.help,
        beat: address.flatMap { flow.beat(at: $0) }, beginning: beginning,
        beginnings: numbers.indices.filter { affected.contains(numbers[$0]) }, run: run))
  }

  private mutating func sort() {
    let order = ProofProperty.ofTours
    findings.sort { a, b in
      (order.firstIndex(of: a.property) ?? 0, a.beginning) < (
        order.firstIndex(of: b.property) ?? 0, b.beginning
      )
    }
  }
}

extension ProofProperty {
  /// What is asked of a tour under way.
  fileprivate static let ofTours: [ProofProperty] = [.canEnd, .somethingToDo, .turnsEnd, .inRange]
}
