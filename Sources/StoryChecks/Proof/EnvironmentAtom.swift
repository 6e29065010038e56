package import StoryModel

/// Something of the world that a turn may read, and that stays as it is throughout that turn.
package enum EnvironmentAtom: Hashable, Sendable {
  /// An attribute that is text.
  case text(EmployeeAttribute)
  case startDate
  case daysEmployed
  /// Indices into ``Flow/groups`` and ``Flow/items``.
  case group(Int32)
  case item(Int32)
}

/// What may be known of the world in one turn: a chain of readings, each with its class.
///
/// Chains are kept as a tree, so that an index stands for one.
struct EnvironmentChoices {
  private struct Node {
    var parent: Int32
    var atom: EnvironmentAtom
    var choice: Int32
  }

  private struct Key: Hashable {
    var parent: Int32
    var atom: EnvironmentAtom
    var choice: Int32
  }

  /// Nothing was read.
  static let none: Int32 = -1

  private var nodes: [Node] = []
  private var index: [Key: Int32] = [:]

  /// What was read of the atom; nil where it was not read yet.
  func choice(of atom: EnvironmentAtom, in chain: Int32) -> Int32? {
    var node = chain
    while node >= 0 {
      if nodes[Int(node)].atom == atom { return nodes[Int(node)].choice }
      node = nodes[Int(node)].parent
    }
    return nil
  }

  mutating func extend(_ chain: Int32, _ atom: EnvironmentAtom, _ choice: Int32) -> Int32 {
    let key = Key(parent: chain, atom: atom, choice: choice)
    if let known = index[key] { return known }
    nodes.append(Node(parent: chain, atom: atom, choice: choice))
    index[key] = Int32(nodes.count - 1)
    return Int32(nodes.count - 1)
  }

  /// All that was read, the first reading last.
  func readings(_ chain: Int32) -> [(atom: EnvironmentAtom, choice: Int32)] {
    var readings: [(EnvironmentAtom, Int32)] = []
    var node = chain
    while node >= 0 {
      readings.append((nodes[Int(node)].atom, nodes[Int(node)].choice))
      node = nodes[Int(node)].parent
    }
    return readings
  }
}
