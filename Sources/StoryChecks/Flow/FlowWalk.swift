import StoryModel

/// Goes through a flow with every branch, option and answer taken as possible.
///
/// Works on lists instead of the call stack, scene after scene, and looks at each instruction once.
struct FlowWalk {
  private let flow: Flow
  /// For each instruction, whether a tour may get there.
  private(set) var reached: [Bool]
  /// Addresses in the present scene that are still to follow.
  private var pending: [Address] = []
  /// Scenes that the ones followed so far lead to.
  private var ahead: [Int32] = []

  init(_ flow: Flow) {
    self.flow = flow
    reached = [Bool](repeating: false, count: flow.instructions.count)
  }

  /// Whether a tour may get into the scene.
  func reaches(scene: Int32) -> Bool { reached[Int(flow.scenes[Int(scene)].start)] }

  /// Follows everything that can happen from the beginning of a scene, within it and in the scenes it leads to.
  mutating func enter(scene: Int32) {
    leave(for: scene)
    // First come, first served: scenes mostly lead to scenes that stand close by.
    var next = 0
    while next < ahead.count {
      pending.append(flow.scenes[Int(ahead[next])].start)
      follow(scene: ahead[next])
      next += 1
    }
    ahead.removeAll(keepingCapacity: true)
  }

  /// Follows what can happen in the scenes that were not entered yet, as if each of them could be.
  mutating func enterTheRest() {
    for scene in flow.scenes.indices where !reaches(scene: Int32(scene)) { enter(scene: Int32(scene)) }
  }

  private mutating func add(_ address: Address) {
    guard !reached[Int(address)] else { return }
    reached[Int(address)] = true
    pending.append(address)
  }

  private mutating func leave(for scene: Int32) {
    let start = Int(flow.scenes[Int(scene)].start)
    guard !reached[start] else { return }
    reached[start] = true
    ahead.append(scene)
  }

  /// Everything that is pending in a scene.
  private mutating func follow(scene: Int32) {
    while let address = pending.popLast() {
      switch flow.instructions[Int(address)] {
      case .enter, .tell, .set, .give:
        add(address + 1)
      case .unless(_, let target):
        add(address + 1)
        add(target)
      case .jump(let target):
        add(target)
      case .goto(let target):
        leave(for: target)
      case .visit(let index):
        leave(for: flow.visits[Int(index)].target)
        add(address + 1)
        // The story may wait there, and this scene's `skip` counts there, too.
        skip(scene)
      case .vary(let index):
        for target in flow.varies[Int(index)].targets { add(target) }
        if flow.varies[Int(index)].mode == .once { add(flow.varies[Int(index)].end) }
      case .choose(let index):
        for option in flow.chooses[Int(index)].options { add(flow.options[Int(option)].target) }
        if let otherwise = flow.chooses[Int(index)].otherwise { add(otherwise) }
        skip(scene)
      case .wait:
        add(address + 1)
        skip(scene)
      case .end, .looseEnd, .comeBack:
        break
      }
    }
  }

  /// Wherever the story waits in a scene with `skip`, the employee may also leave.
  private mutating func skip(_ scene: Int32) {
    if let target = flow.scenes[Int(scene)].skip { leave(for: target) }
  }
}
