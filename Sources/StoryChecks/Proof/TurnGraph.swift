import StoryModel

/// Where the long paths of one turn came by.
///
/// A path that comes where another was need not be followed again. Where a path can come back to where it was itself,
/// the turn can go on for ever.
struct TurnGraph {
  private struct Place: Hashable {
    var address: Address
    var stack: Int32
    var valuation: Valuation
    var world: Int32
  }

  private var places: [Place: Int32] = [:]
  private var paths: [Explorer.Path] = []
  private var ways: [[Int32]] = []

  mutating func clear() {
    guard !paths.isEmpty else { return }
    places.removeAll(keepingCapacity: true)
    paths.removeAll(keepingCapacity: true)
    ways.removeAll(keepingCapacity: true)
  }

  /// Notes that a path comes by; false where one was there before, and need not be followed twice.
  mutating func visit(_ path: inout Explorer.Path) -> Bool {
    let place = Place(
      address: path.address, stack: path.stack, valuation: path.valuation, world: path.world)
    let before = path.node
    let isNew = places[place] == nil
    let number = places[place] ?? Int32(paths.count)
    if isNew {
      places[place] = number
      paths.append(path)
      ways.append([])
    }
    if before >= 0 { ways[Int(before)].append(number) }
    path.node = number
    return isNew
  }

  /// A path that can come back to where it was; nil where none can.
  func round() -> Explorer.Path? {
    guard !paths.isEmpty else { return nil }
    // 0 not looked at, 1 on the way, 2 done.
    var marks = [UInt8](repeating: 0, count: paths.count)
    for start in paths.indices where marks[start] == 0 {
      var trail: [(node: Int, next: Int)] = [(start, 0)]
      marks[start] = 1
      while let (node, next) = trail.last {
        guard next < ways[node].count else {
          marks[node] = 2
          trail.removeLast()
          continue
        }
        trail[trail.count - 1].next += 1
        let target = Int(ways[node][next])
        if marks[target] == 1 {
          var path = paths[target]
          path.isExact =
            path.isExact && trail.allSatisfy { paths[$0.node].isExact && ways[$0.node].count == 1 }
          return path
        }
        if marks[target] == 0 {
          marks[target] = 1
          trail.append((target, 0))
        }
      }
    }
    return nil
  }
}
