import StoryModel

/// For each instruction, what the story may still ask for from there on; the rest is as good as forgotten.
///
/// Found by going backwards until nothing changes. A tour that may be in a visited scene comes back after any visit.
struct Liveness {
  /// A set of components; bit n is component n.
  typealias Live = Valuation

  private let layout: ProofLayout
  /// What a condition is known to give for ever; nil where it may be either.
  private let truths: [Code: Bool]
  private var live: [Live] = []
  /// What is asked for after any `return`, and after leaving any scene.
  private var afterReturn = Live()
  private var afterLeaving = Live()

  private var flow: Flow { layout.flow }

  init(_ layout: ProofLayout, knowing truths: [Code: Bool] = [:]) {
    self.layout = layout
    self.truths = truths
    guard !layout.components.isEmpty else { return }
    live = [Live](repeating: Live(), count: layout.flow.instructions.count)
    var isDone = false
    while !isDone {
      isDone = true
      for address in live.indices.reversed() {
        let before = before(Address(address))
        if before != live[address] {
          live[address] = before
          isDone = false
        }
      }
      if spread() { isDone = false }
    }
  }

  /// What may be asked for from this instruction on, itself included.
  func live(at address: Address) -> Live { live.isEmpty ? Live() : live[Int(address)] }

  /// What may be asked for once a place has been answered.
  func isLive(_ number: Int, after address: Address) -> Bool {
    guard !live.isEmpty else { return false }
    return Self.holds(live[Int(address) + 1], number) || Self.holds(afterLeaving, number)
  }

  static func holds(_ live: Live, _ number: Int) -> Bool { live[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  private mutating func spread() -> Bool {
    var (returning, leaving) = (afterReturn, afterLeaving)
    for (address, instruction) in flow.instructions.enumerated() {
      if case .visit = instruction { returning |= live[address + 1] }
    }
    for scene in flow.scenes {
      if let skip = scene.skip { leaving |= live[Int(flow.scenes[Int(skip)].start)] }
    }
    defer { (afterReturn, afterLeaving) = (returning, leaving) }
    return returning != afterReturn || leaving != afterLeaving
  }

  private func before(_ address: Address) -> Live {
    let next = Int(address) + 1
    switch flow.instructions[Int(address)] {
    case .enter(let scene): return enter(scene, live[next])
    case .tell(let index):
      guard flow.mayFault(index), case .say(_, _, _, let text) = flow.tells[Int(index)].kind else {
        return live[next]
      }
      return flow.codes(in: text).reduce(live[next]) { $0 | reads($1) }
    case .set(let variable, let code): return set(variable, code, live[next])
    case .give(let item): return without(.item(item), live[next])
    case .unless(let code, let target):
      switch truths[code] {
      case true?: return live[next]
      case false?: return live[Int(target)]
      case nil: return live[next] | live[Int(target)] | reads(code)
      }
    case .jump(let target): return live[Int(target)]
    case .goto(let scene): return live[Int(flow.scenes[Int(scene)].start)]
    case .visit(let index):
      return live[Int(flow.scenes[Int(flow.visits[Int(index)].target)].start)] | live[next]
    case .comeBack: return afterReturn
    case .vary(let index): return vary(index)
    case .choose(let index): return choose(index)
    case .wait(let index): return wait(index, live[next])
    case .end, .looseEnd: return Live()
    }
  }

  private func enter(_ scene: Int32, _ after: Live) -> Live {
    guard let number = layout.number(of: .visits(scene)) else { return after }
    // One more than before: only where nobody counts beyond "at least once" is the past forgotten.
    if case .stretches(let list) = layout.domains[number], list.count == 2 {
      return without(.visits(scene), after)
    }
    return after
  }

  private func set(_ variable: Int32, _ code: Code, _ after: Live) -> Live {
    guard let number = layout.number(of: .variable(variable)) else { return after }
    let rest = without(.variable(variable), after)
    let isInteger = if case .integer = flow.variables[Int(variable)].kind { true } else { false }
    let isText = if case .text = flow.variables[Int(variable)].kind { true } else { false }
    let isConstant = flow.isConstant(code)
    // What goes into a variable that nobody asks for matters only where it may leave the variable's range.
    guard Self.holds(after, number) || ((isInteger || isText) && !isConstant) else { return rest }
    return rest | reads(code)
  }

  private func vary(_ index: Int32) -> Live {
    let vary = flow.varies[Int(index)]
    var result = live[Int(vary.end)]
    for target in vary.targets { result |= live[Int(target)] }
    return with(.varied(index), result)
  }

  private func choose(_ index: Int32) -> Live {
    let choose = flow.chooses[Int(index)]
    var result = afterLeaving
    if let otherwise = choose.otherwise { result |= live[Int(otherwise)] }
    for option in choose.options {
      let flowOption = flow.options[Int(option)]
      if let condition = flowOption.condition, truths[condition] == false { continue }
      result |= live[Int(flowOption.target)]
      if let condition = flowOption.condition { result |= reads(condition) }
      if flowOption.isOnce { result = with(.chosen(option), result) }
    }
    return result
  }

  private func wait(_ index: Int32, _ after: Live) -> Live {
    var result = after | afterLeaving
    switch flow.waits[Int(index)].kind {
    case .quiz(let quiz):
      if let score = quiz.score { result = with(.variable(score), result) }
    case .time(let timer):
      if case .until(let code) = timer.due { result |= reads(code) }
    case .ask, .task, .feedback: break
    }
    return result
  }

  private func reads(_ code: Code) -> Live {
    var result = Live()
    var index = Int(code.start)
    while true {
      switch flow.code[index] {
      case .done: return result
      case .variable(let variable): result = with(.variable(variable), result)
      case .visited(let scene), .visits(let scene): result = with(.visits(scene), result)
      case .chosen(let option): result = with(.chosen(option), result)
      case .answered(let wait): result = with(.answered(wait), result)
      case .right(let wait): result = with(.right(wait), result)
      case .has(let item): result = with(.item(item), result)
      case .daysSinceStart: result = with(.daysSinceStart, result)
      default: break
      }
      index += 1
    }
  }

  private func with(_ component: Component, _ live: Live) -> Live {
    guard let number = layout.number(of: component) else { return live }
    var live = live
    live[number >> 6] |= 1 << UInt64(number & 63)
    return live
  }

  private func without(_ component: Component, _ live: Live) -> Live {
    guard let number = layout.number(of: component) else { return live }
    var live = live
    live[number >> 6] &= ~(1 << UInt64(number & 63))
    return live
  }
}
