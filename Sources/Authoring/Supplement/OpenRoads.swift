import StoryModel

/// Where in a story everybody can come, whoever she is and whatever a condition says, and go on from there to a
/// completed end.
///
/// A beat to which only a condition leads may not be meant for her, and one from which there is only a refusal ahead is
/// no news: neither can be told by itself.
struct OpenRoads {
  private let flow: Flow
  /// For each instruction, those that lead to it.
  private var leading: [[Address]]
  /// For each instruction, whether a completed end can be ahead of it.
  private var isPromising: [Bool]
  /// The first instruction of the beat whose start tag begins here.
  private var addresses: [UInt32: Address] = [:]
  /// How many instructions may still be looked at: of a story too large for that, nothing is said.
  private var patience = 5_000_000

  init(_ flow: Flow) {
    self.flow = flow
    leading = Array(repeating: [], count: flow.instructions.count)
    isPromising = Array(repeating: false, count: flow.instructions.count)
    for index in flow.instructions.indices {
      let address = Address(index)
      if addresses[flow.ranges[index].start] == nil { addresses[flow.ranges[index].start] = address }
      for next in Set(ways(from: address).next) { leading[Int(next)].append(address) }
    }
    lookBack()
  }

  /// Whether everybody can come to the beat, and finish the story after it.
  mutating func lead(to beat: Beat) -> Bool {
    guard let address = addresses[beat.range.start], isPromising[Int(address)] else { return false }
    return isOpen(to: address)
  }

  /// Where an instruction may lead.
  private struct Ways {
    var next: [Address] = []
    /// Whether the employee takes which one she likes; else something else decides.
    var isHers = false
  }

  private func ways(from address: Address) -> Ways {
    switch flow.instructions[Int(address)] {
    case .enter, .tell, .set, .give: Ways(next: [address + 1])
    case .unless(_, let target): Ways(next: [address + 1, target])
    case .jump(let target): Ways(next: [target])
    case .goto(let scene): Ways(next: [start(of: scene)])
    // She comes to both: past it after the other one's return.
    case .visit(let index):
      Ways(next: [start(of: flow.visits[Int(index)].target), address + 1], isHers: true)
    case .vary(let index):
      Ways(
        next: flow.varies[Int(index)].targets
          + (flow.varies[Int(index)].mode == .once ? [flow.varies[Int(index)].end] : []))
    case .choose(let index): ways(from: flow.chooses[Int(index)])
    case .wait(let index):
      Ways(next: [address + 1] + leave(flow.waits[Int(index)].scene), isHers: true)
    case .end, .comeBack, .looseEnd: Ways()
    }
  }

  private func ways(from choose: FlowChoose) -> Ways {
    let options = choose.options.map { flow.options[Int($0)] }
    let sure = options.filter { $0.condition == nil }.map(\.target)
    let otherwise = choose.otherwise.map { [$0] } ?? []
    guard !sure.isEmpty else { return Ways(next: options.map(\.target) + otherwise) }
    let isUsedUp = options.allSatisfy(\.isOnce)
    return Ways(next: sure + (isUsedUp ? otherwise : []) + leave(choose.scene), isHers: true)
  }

  private func start(of scene: Int32) -> Address { flow.scenes[Int(scene)].start }

  private func leave(_ scene: Int32) -> [Address] {
    flow.scenes[Int(scene)].skip.map { [start(of: $0)] } ?? []
  }

  /// Marks all from which a completed end may come, conditions or not.
  private mutating func lookBack() {
    var before = leading
    var pending: [Address] = []
    for (index, instruction) in flow.instructions.enumerated() {
      switch instruction {
      case .end(let end) where flow.ends[Int(end)].outcome == .completed: pending.append(Address(index))
      // After a return the story goes on; where, and to which end, is for the place it was visited from.
      case .comeBack: pending.append(Address(index))
      case .choose(let choose):
        for option in flow.chooses[Int(choose)].options {
          before[Int(flow.options[Int(option)].target)].append(Address(index))
        }
      default: continue
      }
    }
    while let address = pending.popLast() {
      guard !isPromising[Int(address)] else { continue }
      isPromising[Int(address)] = true
      pending += before[Int(address)]
    }
  }

  /// Whether she can come there from the beginning, whatever decides where she does not.
  private mutating func isOpen(to goal: Address) -> Bool {
    guard let begin = flow.scenes.first?.start else { return false }
    var isReached = Set([goal])
    var counts: [Address: Int] = [:]
    var pending = [goal]
    while let address = pending.popLast() {
      if address == begin { return true }
      for previous in leading[Int(address)] where !isReached.contains(previous) {
        patience -= 1
        guard patience > 0 else { return false }
        let ways = ways(from: previous)
        if !ways.isHers {
          counts[previous, default: Set(ways.next).count] -= 1
          guard counts[previous] == 0 else { continue }
        }
        isReached.insert(previous)
        pending.append(previous)
      }
    }
    return false
  }
}
