import StoryModel

extension StoryEngine {
  func holds(_ code: Code, _ state: TourState, _ telling: inout Telling) throws(Fault) -> Bool {
    try evaluate(code, state, &telling) == .boolean(true)
  }

  /// Runs an expression's code.
  ///
  /// Types were checked when it was compiled; arithmetic that leaves its bounds is a fault.
  func evaluate(_ code: Code, _ state: TourState, _ telling: inout Telling) throws(Fault) -> Value {
    var index = Int(code.start)
    if case .done = flow.code[index + 1] { return value(of: flow.code[index], state, &telling) }
    telling.stack.removeAll(keepingCapacity: true)
    while true {
      switch flow.code[index] {
      case .done:
        return telling.stack.removeLast()
      case .shortcut(let connective, let past):
        if telling.stack.last == .boolean(connective == .or) {
          index = Int(past)
          continue
        }
        telling.stack.removeLast()
      case .not:
        let value = telling.stack.removeLast()
        telling.stack.append(.boolean(value == .boolean(false)))
      case .compare, .calculate, .later, .earlier, .between:
        let right = telling.stack.removeLast()
        let left = telling.stack.removeLast()
        telling.stack.append(try Arithmetic.apply(flow.code[index], left, right))
      case .join: break
      case let operation: telling.stack.append(value(of: operation, state, &telling))
      }
      index += 1
    }
  }

  /// What an operation gives that takes nothing from the stack.
  private func value(of operation: Operation, _ state: TourState, _ telling: inout Telling) -> Value {
    switch operation {
    case .constant(let index): return flow.constants[Int(index)]
    case .integer(let number): return .integer(Int64(number))
    case .boolean(let flag): return .boolean(flag)
    case .variable(let index): return state.variables[Int(index)]
    case .attribute(let attribute): return value(of: attribute, state, &telling)
    case .daysSinceStart:
      return .integer(Int64(telling.moment.today.day) - Int64(start(state, telling).day))
    case .visited(let scene): return .boolean(state.visits[scene] != nil)
    case .visits(let scene): return .integer(state.visits[scene] ?? 0)
    case .chosen(let option): return .boolean(state.chosen.contains(option))
    case .answered(let beat): return .boolean(state.answered.contains(beat))
    case .right(let quiz): return .boolean(state.right.contains(quiz))
    case .has(let item): return .boolean(has(item, state, &telling))
    case .member(let group):
      telling.reads.insert(.groups)
      return .boolean(telling.environment.groups.contains(flow.groups[Int(group)]))
    case .not, .compare, .calculate, .later, .earlier, .between, .shortcut, .join, .done:
      return .boolean(false)
    }
  }

  /// What was given in this tour she has for good, whatever the environment says.
  private func has(_ item: Int32, _ state: TourState, _ telling: inout Telling) -> Bool {
    if state.items.contains(item) { return true }
    telling.reads.insert(.items)
    return telling.environment.items.contains(flow.items[Int(item)].id)
  }

  private func value(
    of attribute: EmployeeAttribute, _ state: TourState, _ telling: inout Telling
  ) -> Value {
    telling.reads.insert(EnvironmentReads(attribute))
    let employee = telling.environment.employee
    switch attribute {
    case .firstName: return .text(employee.firstName)
    case .lastName: return .text(employee.lastName)
    case .department: return .text(employee.department)
    case .role: return .text(employee.role)
    case .location: return .text(employee.location)
    case .language: return .text(employee.language)
    case .startDate: return .date(employee.startDate ?? start(state, telling))
    case .daysEmployed:
      let first = employee.startDate ?? start(state, telling)
      return .integer(Int64(telling.moment.today.day) - Int64(first.day))
    }
  }

  /// The day on which the attempt began.
  private func start(_ state: TourState, _ telling: Telling) -> CalendarDate { state.begun.today }
}
