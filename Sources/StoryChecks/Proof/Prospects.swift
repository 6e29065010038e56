import StoryModel

/// What may still be asked for, given where somebody has been: a scene that was visited stays visited, so what lies
/// behind "not visited" is never asked for again.
///
/// For each set of visited scenes the liveness is worked out once, up to a number of sets.
struct Prospects {
  private let layout: ProofLayout
  /// The fields of scenes of which only matters whether they were visited.
  private var mask = Valuation()
  private var scenes: [Int32] = []
  /// The same as a set of components.
  private var numbers = Liveness.Live()
  private var tables: [Valuation: Liveness] = [:]
  private var conditions: [Code] = []

  /// So many tables are made; beyond, what may be asked for at all is kept.
  private static let limit = 600

  init(_ layout: ProofLayout) {
    self.layout = layout
    for (number, component) in layout.components.enumerated() {
      guard case .visits(let scene) = component, case .stretches(let list) = layout.domains[number],
        list.count == 2
      else { continue }
      mask[layout.fields[number]] = layout.fields[number].mask
      numbers[number >> 6] |= 1 << UInt64(number & 63)
      scenes.append(scene)
    }
    guard !scenes.isEmpty else { return }
    for case .unless(let code, _) in layout.flow.instructions { conditions.append(code) }
    for option in layout.flow.options { if let condition = option.condition { conditions.append(condition) } }
  }

  /// What may be asked for from a place on; nil where what was visited makes no difference.
  mutating func live(
    at address: Address, _ valuation: Valuation, _ usual: Liveness
  ) -> Liveness.Live? {
    let visited = valuation & mask
    guard visited != Valuation() else { return nil }
    // What the rest follows from is not forgotten itself.
    let kept = usual.live(at: address) & numbers
    if let table = tables[visited] { return table.live(at: address) | kept }
    guard mayMakeTable else { return nil }
    let table = Liveness(layout, knowing: truths(visited))
    tables[visited] = table
    return table.live(at: address) | kept
  }

  /// The same without making a table: `isKnown` is false where one would have to be made.
  func known(
    at address: Address, _ valuation: Valuation, _ usual: Liveness
  ) -> (live: Liveness.Live, isKnown: Bool) {
    let visited = valuation & mask
    let live = usual.live(at: address)
    guard visited != Valuation() else { return (live, true) }
    if let table = tables[visited] { return (table.live(at: address) | (live & numbers), true) }
    return (live, !mayMakeTable)
  }

  private var mayMakeTable: Bool {
    tables.count < Self.limit && layout.flow.instructions.count < 20_000
  }

  /// The conditions that are decided for good by what was visited.
  private func truths(_ visited: Valuation) -> [Code: Bool] {
    var truths: [Code: Bool] = [:]
    for condition in conditions {
      if let truth = Truth.of(condition, in: layout.flow, visited: { isVisited($0, visited) }) {
        truths[condition] = truth
      }
    }
    return truths
  }

  private func isVisited(_ scene: Int32, _ visited: Valuation) -> Bool {
    layout.number(of: .visits(scene)).map { visited[layout.fields[$0]] != 0 } ?? false
  }
}

/// What a condition gives where all that is known is which scenes were visited.
enum Truth {
  /// Nil where it may be either.
  static func of(_ code: Code, in flow: Flow, visited: (Int32) -> Bool) -> Bool? {
    var stack: [Bool?] = []
    /// For each connective that is open, which it is.
    var open: [Expression.Connective] = []
    var index = Int(code.start)
    while true {
      switch flow.code[index] {
      case .done: return stack.last ?? nil
      case .boolean(let flag): stack.append(flag)
      case .visited(let scene): stack.append(visited(scene) ? true : nil)
      case .not: stack.append(stack.removeLast().map { !$0 })
      case .shortcut(let connective, _): open.append(connective)
      case .join:
        guard let connective = open.popLast(), stack.count > 1 else { return nil }
        let right = stack.removeLast()
        let left = stack.removeLast()
        let deciding = connective == .or
        stack.append(
          left == deciding || right == deciding ? deciding : (left == nil || right == nil ? nil : !deciding))
      case .compare, .calculate, .later, .earlier, .between:
        stack.removeLast(min(2, stack.count))
        stack.append(nil)
      default: stack.append(nil)
      }
      index += 1
    }
  }
}
