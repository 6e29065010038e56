import StoryModel

/// Scenes that visit each other round and round: the way back would never be found.
enum VisitCircle: StoryCheck {
  static let code = Diagnostic.Code(29, "visit-circle")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    let flow = subject.flow
    // One that leads nowhere is another fault.
    let visits = flow.visits.filter { flow.visit($0.id) != nil }
    guard !visits.isEmpty else { return [] }
    var circles = VisitCircles(visits)
    circles.find()
    return visits.filter { circles.number[$0.scene] == circles.number[$0.target] }.map { visit in
      let (from, to) = (flow.scenes[Int(visit.scene)].id, flow.scenes[Int(visit.target)].id)
      return finding(
        at: visit.range,
        Words(
          "scene '\(from)' visits '\(to)', which comes back to visiting '\(from)'",
          nl: "scène '\(from)' bezoekt '\(to)', en die komt weer uit bij een bezoek aan '\(from)'"),
        help: Words(
          "Go there with <goto>, which leaves the visit, or take one of the visits out.",
          nl: "Ga erheen met <goto>, dat het bezoek beëindigt, of haal een van de bezoeken weg."))
    }
  }
}

/// Numbers scenes so that two have the same number where each can come to the other by visits alone.
///
/// The strongly connected components after Tarjan, with a list in place of the call stack.
private struct VisitCircles {
  private(set) var number: [Int32: Int] = [:]

  private var targets: [Int32: [Int32]] = [:]
  private var order: [Int32: Int] = [:]
  /// The earliest scene, by order, that a scene can come back to.
  private var earliest: [Int32: Int] = [:]
  private var open: [Int32] = []
  private var isOpen: Set<Int32> = []

  init(_ visits: [FlowVisit]) {
    for visit in visits { targets[visit.scene, default: []].append(visit.target) }
  }

  mutating func find() {
    for scene in targets.keys where order[scene] == nil { follow(from: scene) }
  }

  private mutating func follow(from first: Int32) {
    var path: [(scene: Int32, next: Int)] = [(first, 0)]
    enter(first)
    while let (scene, next) = path.last {
      let ways = targets[scene] ?? []
      guard next < ways.count else {
        path.removeLast()
        leave(scene)
        if let before = path.last?.scene { note(earliest[scene] ?? 0, for: before) }
        continue
      }
      path[path.count - 1].next += 1
      let target = ways[next]
      if order[target] == nil {
        enter(target)
        path.append((target, 0))
      } else if isOpen.contains(target) {
        note(order[target] ?? 0, for: scene)
      }
    }
  }

  private mutating func enter(_ scene: Int32) {
    order[scene] = order.count
    earliest[scene] = order[scene]
    open.append(scene)
    isOpen.insert(scene)
  }

  private mutating func note(_ place: Int, for scene: Int32) {
    earliest[scene] = min(earliest[scene] ?? place, place)
  }

  /// A scene that comes back to none before it closes its component.
  private mutating func leave(_ scene: Int32) {
    guard earliest[scene] == order[scene] else { return }
    while let last = open.popLast() {
      isOpen.remove(last)
      number[last] = order[scene]
      if last == scene { return }
    }
  }
}
