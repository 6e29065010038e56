import StoryModel

/// What of all that a story remembers has a say in how it goes on, or in whether a number stays in its range.
struct Relevance {
  /// How much is to be kept apart.
  enum Scope {
    /// What has a say in how the story goes on.
    case ways
    /// That, and what numbers that are calculated depend on.
    case waysAndRanges
  }

  private(set) var components: Set<Component> = []
  private let flow: Flow
  private var pending: [Component] = []
  /// The expressions that each variable is set to.
  private var sources: [Int32: [Code]] = [:]

  init(_ flow: Flow, _ scope: Scope) {
    self.flow = flow
    for instruction in flow.instructions {
      switch instruction {
      case .set(let variable, let code): sources[variable, default: []].append(code)
      case .unless(let code, _): add(readsOf: code)
      default: break
      }
    }
    for (index, option) in flow.options.enumerated() {
      if let condition = option.condition { add(readsOf: condition) }
      if option.isOnce { add(.chosen(Int32(index))) }
    }
    for (index, vary) in flow.varies.enumerated() where vary.end >= 0 { add(.varied(Int32(index))) }
    if scope == .waysAndRanges { addRanges() }
    while let component = pending.popLast() {
      guard case .variable(let variable) = component else { continue }
      for code in sources[variable] ?? [] { add(readsOf: code) }
    }
  }

  /// Variables whose range is in question: those that something else than a constant goes into.
  private mutating func addRanges() {
    for (variable, codes) in sources {
      switch flow.variables[Int(variable)].kind {
      case .boolean, .enumeration: continue
      case .integer, .text: break
      }
      for code in codes where !flow.isConstant(code) {
        add(.variable(variable))
        add(readsOf: code)
      }
    }
    for wait in flow.waits {
      if case .quiz(let quiz) = wait.kind, let score = quiz.score { add(.variable(score)) }
    }
    for tell in flow.tells.indices where flow.mayFault(Int32(tell)) {
      guard case .say(_, _, _, let text) = flow.tells[tell].kind else { continue }
      for code in flow.codes(in: text) { add(readsOf: code) }
    }
  }

  private mutating func add(_ component: Component) {
    if components.insert(component).inserted { pending.append(component) }
  }

  private mutating func add(readsOf code: Code) {
    var index = Int(code.start)
    while true {
      switch flow.code[index] {
      case .done: return
      case .variable(let variable): add(.variable(variable))
      case .visited(let scene), .visits(let scene): add(.visits(scene))
      case .chosen(let option): add(.chosen(option))
      case .answered(let wait): add(.answered(wait))
      case .right(let wait): add(.right(wait))
      case .has(let item): add(.item(item))
      case .daysSinceStart: add(.daysSinceStart)
      default: break
      }
      index += 1
    }
  }
}

extension Flow {
  /// Whether an expression is one constant alone.
  func isConstant(_ code: Code) -> Bool {
    guard self.code[Int(code.start) + 1] == .done else { return false }
    switch self.code[Int(code.start)] {
    case .constant, .integer, .boolean: return true
    default: return false
    }
  }
}
