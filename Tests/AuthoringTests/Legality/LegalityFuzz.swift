import Authoring
import StoryChecks
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// A generated story, and tours that were never led there by its own beginning.
struct LegalityFuzz: CustomStringConvertible {
  let story: GeneratedStory
  let compilation: Compilation
  private let seed: UInt64
  private let facts: NamedValues

  private var flow: Flow { compilation.flow }

  /// Nil where it is no story that could be published.
  init?(_ style: GeneratedStory.Style, seed: UInt64) {
    story = GeneratedStory(style, seed: seed, size: 1 + Int(seed % 6))
    let reading = StoryReader.compile(story.source, cast: .sample, include: story.include)
    guard let compilation = reading.value else { return nil }
    let findings = StoryChecks.check(compilation, in: reading.source, after: reading.diagnostics)
    guard ProofReport.mayProve(compilation, reading.diagnostics + findings) else { return nil }
    self.compilation = compilation
    self.seed = seed
    facts = NamedValues(compilation.flow)
  }

  var description: String { "\(story)" }

  /// Tests run without optimization.
  static let bound = StoryProof.Bound(states: 1_000, instructions: 20_000, outcomes: 4_000)

  /// Goes further than the plain proof: days that have passed are states of their own.
  func legality(of states: [TourState]) -> Legality {
    let bound = StoryProof.Bound(states: 2_000, instructions: 40_000, outcomes: 8_000)
    return Legality(flow, states.map { Legality.Beginning($0) }, bound: bound)
  }

  /// States that tours come to by themselves, those that are over left out.
  func ownStates(walks: Int) -> [TourState] {
    var states: [TourState] = []
    for number in 0..<walks {
      var walk = WildWalk(flow, facts, seed: seed &* 31 &+ UInt64(number))
      for _ in 0..<12 {
        walk.walk(turns: 1)
        guard case .waiting = walk.state.phase(in: flow) else { break }
        states.append(walk.state)
      }
    }
    return states
  }

  /// Somebody put at the beginning of any scene, with any values.
  func strayStates(_ count: Int) -> [TourState] {
    let engine = StoryEngine(flow: flow)
    var dice = Dice(seed: seed)
    return (0..<count).compactMap { number in
      var state = engine.newTour(seed: UInt64(number))
      var trail: [Address] = []
      let values = flow.variables.enumerated().map { index, variable in
        (variable: index, value: value(for: variable, &dice))
      }
      let outcome = engine.begin(
        &state, atScene: dice.number(0...flow.scenes.count - 1), setting: values, in: Self.world(0),
        trail: &trail)
      guard case .turn = outcome, case .waiting = state.phase(in: flow) else { return nil }
      return state
    }
  }

  /// Somebody from another story whose beats happen to have the same ids.
  func movedStates(_ count: Int) -> [TourState] {
    let other = GeneratedStory(.wild, seed: seed &+ 1000, size: 1 + Int((seed &+ 3) % 6))
    guard let tree = StoryReader.read(other.source, include: other.include).value else { return [] }
    let old = Compilation(tree, cast: .sample).flow
    let migration = Migration(
      from: StoryEngine(flow: old), places: StoryPlaces(tree), to: StoryEngine(flow: flow))
    var states: [TourState] = []
    for number in 0..<count {
      var walk = WildWalk(old, seed: UInt64(number))
      walk.walk(turns: 2 + number * 2)
      guard case .waiting = walk.state.phase(in: old),
        case .success(let moved) = migration.migrate(walk.state)
      else { continue }
      states.append(moved.state)
    }
    return states
  }

  /// Nothing that walks meet from there on is denied.
  func compare(_ legality: Legality, _ state: TourState) {
    let open = Set(legality.findings.map(\.property))
    var hasEnded = false
    for seed in 0..<6 {
      var walk = WildWalk(flow, state, Self.world(Int64(seed) * 40), facts, seed: UInt64(seed))
      walk.arrive()
      // In a world that stays as it is, time alone passes; so an end must be near.
      walk.isBound = seed.isMultiple(of: 2)
      walk.walk(turns: 60)
      hasEnded = hasEnded || walk.hasEnded
      for fault in walk.faults {
        guard let property = fault.property else { continue }
        #expect(
          open.contains(property), "\(self): \(fault), which the proof denies; \(legality.findings.count)")
      }
    }
    if open.isEmpty {
      #expect(hasEnded, "\(self): no walk from '\(state.phase(in: flow))' ends, but the proof says it can")
    }
  }

  private func value(for variable: VariableDeclaration, _ dice: inout Dice) -> Value {
    switch variable.kind {
    case .boolean: .boolean(dice.chance(50))
    case .integer(let range, _): .integer(dice.pick([range.lowerBound, range.upperBound]))
    case .enumeration(let values, _): .enumeration(dice.number(0...values.count - 1))
    case .text: .text(dice.pick(["", "anders", "N"]))
    }
  }

  private static func world(_ days: Int64) -> Environment {
    let now = Instant(seconds: 1_767_600_000 + days * 86_400)
    return Environment(now: now, today: LocalZone.amsterdam.date(of: now) ?? .epoch)
  }
}
