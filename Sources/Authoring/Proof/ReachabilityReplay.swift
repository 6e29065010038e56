import StoryChecks
import StoryEngine
import StoryModel

/// Tells the story along the shortest ways to all its scenes and options, and sees which of them are really reached.
///
/// The ways form a tree, which is gone through once: a turn is told, what follows it is tried, and the turn is taken
/// back.
final class ReachabilityReplay {
  /// A scene or option, by its index in the flow.
  enum Thing: Hashable {
    case scene(Int)
    case option(Int)
  }

  private let proof: StoryProof
  private let engine: StoryEngine
  /// What was supposed, by the state after which it is first seen: the beginning first.
  private var things: [Thing] = []
  /// Of each thing, whether it was seen.
  private var isSeen: [Bool] = []
  /// Where the things begin that are first seen after a state; the beginning is 0, state n is n + 1.
  private var starts: [Int32]
  /// The states on the way to something, in the order of the state before them; and where those of each begin.
  private var ways: [Int32] = []
  private var wayStarts: [Int32]

  /// At most so many turns to see what chance or the choice among days decides.
  private static let turnsForChance = 40_000

  init(_ proof: StoryProof, _ engine: StoryEngine) {
    self.proof = proof
    self.engine = engine
    let scenes = engine.flow.scenes.indices.filter(proof.isSighted(scene:)).map(Thing.scene)
    let options = engine.flow.options.indices.filter(proof.isSighted(option:)).map(Thing.option)
    let found = scenes + options
    let count = proof.stateCount + 1
    starts = Self.starts(of: found.lazy.map { Self.state(before: $0, proof) + 1 }, count)
    things = Self.sorted(found, starts) { Self.state(before: $0, proof) + 1 }
    isSeen = Array(repeating: false, count: things.count)
    wayStarts = []
    findWays(count)
    follow()
    retry()
  }

  /// What was supposed and never seen.
  var unseen: Set<Thing> { Set(zip(things, isSeen).filter { !$1 }.map(\.0)) }

  private func findWays(_ count: Int) {
    var isNeeded = [Bool](repeating: false, count: count)
    for thing in things {
      var state = Self.state(before: thing, proof)
      while state >= 0, !isNeeded[state] {
        isNeeded[state] = true
        state = proof.parent(of: state)
      }
    }
    let needed = (0..<proof.stateCount).filter { isNeeded[$0] }.map { Int32($0) }
    wayStarts = Self.starts(of: needed.map { proof.parent(of: Int($0)) + 1 }, count)
    ways = Self.sorted(needed, wayStarts) { proof.parent(of: Int($0)) + 1 }
  }

  private static func state(before thing: Thing, _ proof: StoryProof) -> Int {
    switch thing {
    case .scene(let scene): proof.state(beforeScene: scene) ?? -1
    case .option(let option): proof.state(beforeOption: option) ?? -1
    }
  }

  private func sighting(_ index: Int) -> StoryProof.Sighting? {
    switch things[index] {
    case .scene(let scene): proof.sighting(ofScene: scene)
    case .option(let option): proof.sighting(ofOption: option)
    }
  }

  /// Where the elements of each key begin, once they are sorted.
  private static func starts(of keys: some Sequence<Int>, _ count: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for key in keys { starts[key + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    return starts
  }

  private static func sorted<Element>(
    _ elements: [Element], _ starts: [Int32], by key: (Element) -> Int
  ) -> [Element] {
    guard let first = elements.first else { return [] }
    var next = starts
    var sorted = [Element](repeating: first, count: elements.count)
    for element in elements {
      sorted[Int(next[key(element)])] = element
      next[key(element)] += 1
    }
    return sorted
  }

  private func indices(_ starts: [Int32], after state: Int) -> Range<Int> {
    Int(starts[state + 1])..<Int(starts[state + 2])
  }

  private func follow() {
    for index in indices(starts, after: -1) where !isSeen[index] {
      guard let step = sighting(index)?.step else { continue }
      var telling = ProofTelling(engine, seed: 1, variant: 0)
      var memory: ProofTelling.Memory?
      if case .turn = telling.take(step, memory: &memory) { look(after: -1, step, telling) }
    }
    for index in indices(wayStarts, after: -1) {
      let first = Int(ways[index])
      var telling = ProofTelling(engine, seed: 1, variant: 0)
      var memory: ProofTelling.Memory?
      let step = proof.sighting(ofState: first).step
      guard case .turn = telling.take(step, memory: &memory), telling.state.place == step.address else {
        continue
      }
      follow(from: first, &telling)
    }
  }

  private func follow(from first: Int, _ telling: inout ProofTelling) {
    var path: [(state: Int, next: Int, memory: ProofTelling.Memory?)] = [
      (first, Int(wayStarts[first + 1]), nil)
    ]
    while let (state, next, memory) = path.last {
      guard next < indices(wayStarts, after: state).upperBound else {
        path.removeLast()
        lookAround(after: state, &telling)
        if let memory { telling.rewind(memory) }
        continue
      }
      path[path.count - 1].next += 1
      let child = Int(ways[next])
      let step = proof.sighting(ofState: child).step
      var taken: ProofTelling.Memory?
      if case .turn = telling.take(step, memory: &taken), telling.state.place == step.address {
        look(after: state, step, telling)
        path.append((child, Int(wayStarts[child + 1]), taken))
      } else if let taken {
        telling.rewind(taken)
      }
    }
  }

  /// Sees what is first seen in the turn that was just told.
  private func look(after state: Int, _ step: ProofStep, _ telling: ProofTelling) {
    for index in indices(starts, after: state)
    where !isSeen[index] && sighting(index)?.step.input == step.input
      && sees(things[index], telling)
    {
      isSeen[index] = true
    }
  }

  /// Takes each step after which something is first seen that no further way led along, and takes it back.
  private func lookAround(after state: Int, _ telling: inout ProofTelling) {
    for index in indices(starts, after: state) where !isSeen[index] {
      guard let step = sighting(index)?.step else { continue }
      var memory: ProofTelling.Memory?
      if case .turn = telling.take(step, memory: &memory) { look(after: state, step, telling) }
      if let memory { telling.rewind(memory) }
    }
  }

  private func sees(_ thing: Thing, _ telling: ProofTelling) -> Bool {
    switch thing {
    case .scene(let scene): engine.visits(of: scene, in: telling.state) > 0
    case .option(let option):
      telling.state.offer.contains(Int32(option))
        && telling.state.place.map { engine.flow.isChoose(at: $0) } ?? false
    }
  }

  /// What chance or the choice among days kept from being seen is looked for with other seeds and days.
  private func retry() {
    var turns = 0
    for index in things.indices where !isSeen[index] {
      guard turns < Self.turnsForChance, let sighting = sighting(index) else { return }
      let way = proof.way(to: sighting)
      for attempt in 1..<64 where !isSeen[index] && turns < Self.turnsForChance {
        var telling = ProofTelling(engine, seed: UInt64(attempt), variant: attempt % 4)
        turns += way.count
        for step in way {
          var memory: ProofTelling.Memory?
          guard case .turn = telling.take(step, memory: &memory) else { break }
          if let address = step.address, telling.state.place != address { break }
        }
        isSeen[index] = sees(things[index], telling)
      }
    }
  }
}

extension Flow {
  fileprivate func isChoose(at address: Address) -> Bool {
    if case .choose = instructions[Int(address)] { true } else { false }
  }
}
