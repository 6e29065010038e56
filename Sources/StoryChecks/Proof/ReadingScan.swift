import StoryModel

/// How the story's expressions use what they read: compared with constants alone, or calculated and copied as well.
struct ReadingScan {
  /// The numbers that an integer or a date is compared with.
  private(set) var bounds: [Reading: Set<Int64>] = [:]
  /// The classes of text that something is compared with.
  private(set) var classes: [Reading: Set<Int64>] = [:]
  /// What is calculated with, copied, or compared with something that is no constant.
  private(set) var mixed: Set<Reading> = []

  enum Reading: Hashable {
    case component(Component)
    case atom(EnvironmentAtom)
  }

  private enum Operand {
    case constant(Value)
    case reading(Reading)
    case derived
  }

  private let flow: Flow
  private let worlds: Worlds

  init(_ flow: Flow, _ worlds: Worlds) {
    self.flow = flow
    self.worlds = worlds
    for instruction in flow.instructions {
      switch instruction {
      case .set(let variable, let code): scan(code, into: variable)
      case .unless(let code, _): scan(code)
      default: break
      }
    }
    for option in flow.options { if let condition = option.condition { scan(condition) } }
    for wait in flow.waits {
      guard case .time(let timer) = wait.kind, case .until(let code) = timer.due else { continue }
      scan(code)
    }
  }

  /// An integer that is set to something calculated is calculated with; what is copied is told apart where the
  /// variable's range ends.
  private mutating func scan(_ code: Code, into variable: Int32? = nil) {
    guard let result = run(code) else { return }
    if case .reading(let reading) = result {
      mixed.insert(reading)
      if let variable, case .integer(let range, _) = flow.variables[Int(variable)].kind {
        bounds[reading, default: []].insert(range.upperBound)
        if range.lowerBound > Int64.min { bounds[reading, default: []].insert(range.lowerBound - 1) }
      }
    }
    guard let variable else { return }
    if case .constant = result { return }
    mixed.insert(.component(.variable(variable)))
  }

  private mutating func run(_ code: Code) -> Operand? {
    var stack: [Operand] = []
    var index = Int(code.start)
    while true {
      switch flow.code[index] {
      case .done: return stack.last
      case .constant(let constant): stack.append(.constant(flow.constants[Int(constant)]))
      case .integer(let number): stack.append(.constant(.integer(Int64(number))))
      case .boolean(let flag): stack.append(.constant(.boolean(flag)))
      case .variable(let variable): stack.append(.reading(.component(.variable(variable))))
      case .visits(let scene): stack.append(.reading(.component(.visits(scene))))
      case .daysSinceStart: stack.append(.reading(.component(.daysSinceStart)))
      case .attribute(let attribute): stack.append(.reading(.atom(EnvironmentAtom(attribute))))
      case .visited, .chosen, .answered, .right, .has, .member: stack.append(.derived)
      case .compare:
        guard let right = stack.popLast(), let left = stack.popLast() else { return nil }
        note(left, right)
        note(right, left)
        stack.append(.derived)
      case .calculate, .later, .earlier, .between:
        for operand in stack.suffix(2) { if case .reading(let reading) = operand { mixed.insert(reading) } }
        stack.removeLast(min(2, stack.count))
        stack.append(.derived)
      // Both sides of a connective are conditions; the left one is gone when the right one begins.
      case .shortcut: stack.removeLast(min(1, stack.count))
      case .not, .join: break
      }
      index += 1
    }
  }

  private mutating func note(_ operand: Operand, _ other: Operand) {
    guard case .reading(let reading) = operand else { return }
    guard case .constant(let constant) = other else {
      mixed.insert(reading)
      return
    }
    switch constant {
    case .integer(let number): bounds[reading, default: []].insert(number)
    case .date(let date): bounds[reading, default: []].insert(Int64(date.day))
    case .text(let text): classes[reading, default: []].insert(Int64(worlds.textClass(of: text)))
    case .boolean, .enumeration, .duration: break
    }
  }

  /// The range cut up where a comparison tells two numbers apart.
  func stretches(of range: ClosedRange<Int64>, _ reading: Reading) -> [ClosedRange<Int64>] {
    var starts: Set<Int64> = [range.lowerBound]
    for bound in bounds[reading] ?? [] {
      if range.contains(bound) { starts.insert(bound) }
      if bound < Int64.max, range.contains(bound + 1) { starts.insert(bound + 1) }
    }
    let sorted = starts.sorted()
    return sorted.indices.map { index in
      sorted[index]...(index + 1 < sorted.count ? sorted[index + 1] - 1 : range.upperBound)
    }
  }
}

extension EnvironmentAtom {
  init(_ attribute: EmployeeAttribute) {
    switch attribute {
    case .startDate: self = .startDate
    case .daysEmployed: self = .daysEmployed
    default: self = .text(attribute)
    }
  }
}
