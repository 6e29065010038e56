import StoryModel

/// Counts what is told in a row, within each scene and on every way through it.
///
/// A visit counts as what the visited scene tells at most, a `vary` as its longest case. Counting stops one above the
/// most that is fine, so that each instruction is looked at a few times only.
struct RowsOfBeats {
  /// So many beats in a row are fine.
  static let most: UInt8 = 4

  /// The addresses of the first beat too many of each row, in order.
  private(set) var tooMany: [Int] = []

  /// What a visited scene adds to a row.
  private struct Visited {
    /// At most, before there is something to do or the visit is over.
    var before: UInt8 = 0
    /// On the longest way back on which there is nothing to do; nil where there is no such way.
    var through: UInt8?
    /// On the way back after the last thing to do; nil where nothing leads back.
    var after: UInt8?
  }

  private let flow: Flow
  /// By scene; scenes that visit each other in a circle, which is another fault, see nothing of each other.
  private var visited: [Int: Visited] = [:]
  /// The scene that is being counted.
  private var scene = 0..<0
  /// For each of its instructions one more than the longest row that comes there; 0 where none does.
  private var rows: [UInt8] = []
  private var pending: [Int] = []

  init(_ flow: Flow) { self.flow = flow }

  /// Counts everything.
  mutating func follow() {
    measureVisited()
    for scene in flow.scenes.indices {
      count(scene, pastWaits: true)
      for address in self.scene where isFirstTooMany(address) { tooMany.append(address) }
    }
  }

  private func isFirstTooMany(_ address: Int) -> Bool {
    guard let row = row(at: address), row <= Self.most else { return false }
    let told = told(at: address)
    // What is too much by itself is reported in the visited scene.
    return told <= Self.most && row + told > Self.most
  }

  /// Scenes that are visited come before those that visit them; a list stands in for the call stack.
  private mutating func measureVisited() {
    var seen: Set<Int> = []
    for visit in flow.visits where visited[Int(visit.target)] == nil {
      var path = [Int(visit.target)]
      while let scene = path.last {
        if seen.insert(scene).inserted {
          path += flow.addresses(ofScene: scene).compactMap { flow.visit(at: Address($0)) }
            .map { Int($0.target) }.filter { !seen.contains($0) }
        } else {
          path.removeLast()
          if visited[scene] == nil { visited[scene] = measure(scene) }
        }
      }
    }
  }

  private mutating func measure(_ scene: Int) -> Visited {
    var result = Visited()
    count(scene, pastWaits: false)
    for address in self.scene {
      guard let row = row(at: address) else { continue }
      result.before = max(result.before, Self.sum(row, told(at: address)))
    }
    result.through = longestWayBack
    count(scene, pastWaits: true)
    result.after = longestWayBack
    return result
  }

  private var longestWayBack: UInt8? {
    scene.lazy.filter { flow.instructions[$0] == .comeBack }.compactMap { row(at: $0) }.max()
  }

  /// The longest row that comes to an instruction of the scene.
  private func row(at address: Int) -> UInt8? {
    let row = rows[address - scene.lowerBound]
    return row > 0 ? row - 1 : nil
  }

  private func told(at address: Int) -> UInt8 {
    switch flow.instructions[address] {
    case .tell, .give: 1
    case .visit(let index): visited[Int(flow.visits[Int(index)].target)]?.before ?? 0
    default: 0
    }
  }

  private static func sum(_ row: UInt8, _ told: UInt8) -> UInt8 { min(row + told, most + 1) }

  /// Fills in ``rows`` for a scene; with `pastWaits` a new row begins wherever the employee did something.
  private mutating func count(_ index: Int, pastWaits: Bool) {
    scene = flow.addresses(ofScene: index)
    rows.removeAll(keepingCapacity: true)
    rows.append(contentsOf: repeatElement(0, count: scene.count))
    come(to: scene.lowerBound, 0)
    while let address = pending.popLast() {
      guard let row = row(at: address) else { continue }
      switch flow.instructions[address] {
      case .enter, .set: come(to: address + 1, row)
      case .tell, .give: come(to: address + 1, Self.sum(row, 1))
      case .jump(let target): come(to: Int(target), row)
      case .unless(_, let target):
        come(to: address + 1, row)
        come(to: Int(target), row)
      case .vary(let index):
        let vary = flow.varies[Int(index)]
        for target in vary.targets { come(to: Int(target), row) }
        if vary.mode == .once { come(to: Int(vary.end), row) }
      case .visit(let index):
        let visited = visited[Int(flow.visits[Int(index)].target)]
        if let through = visited?.through { come(to: address + 1, Self.sum(row, through)) }
        if pastWaits, let after = visited?.after { come(to: address + 1, after) }
      case .choose(let index):
        let choose = flow.chooses[Int(index)]
        if let otherwise = choose.otherwise { come(to: Int(otherwise), row) }
        guard pastWaits else { continue }
        for option in choose.options { come(to: Int(flow.options[Int(option)].target), 0) }
      case .wait: if pastWaits { come(to: address + 1, 0) }
      case .goto, .comeBack, .end, .looseEnd: break
      }
    }
  }

  private mutating func come(to address: Int, _ row: UInt8) {
    guard scene.contains(address), rows[address - scene.lowerBound] <= row else { return }
    rows[address - scene.lowerBound] = row + 1
    pending.append(address)
  }
}
