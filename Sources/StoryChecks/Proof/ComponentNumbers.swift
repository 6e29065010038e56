/// The number of each component that matters: lists by index, for every turn of the proof asks for several.
struct ComponentNumbers {
  /// For each kind of component, as far as any of them matters; -1 for one that does not.
  private var lists = [[Int32]](repeating: [], count: 8)

  subscript(component: Component) -> Int? {
    get {
      let (kind, index) = component.place
      guard index < lists[kind].count, lists[kind][index] >= 0 else { return nil }
      return Int(lists[kind][index])
    }
    set {
      let (kind, index) = component.place
      while lists[kind].count <= index { lists[kind].append(-1) }
      lists[kind][index] = Int32(newValue ?? -1)
    }
  }
}

extension Component {
  /// Which kind it is, and which of these.
  fileprivate var place: (kind: Int, index: Int) {
    switch self {
    case .variable(let variable): (0, Int(variable))
    case .visits(let scene): (1, Int(scene))
    case .chosen(let option): (2, Int(option))
    case .answered(let wait): (3, Int(wait))
    case .right(let wait): (4, Int(wait))
    case .item(let item): (5, Int(item))
    case .varied(let vary): (6, Int(vary))
    case .daysSinceStart: (7, 0)
    }
  }
}
