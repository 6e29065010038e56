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
    if case .done = flow.code[index + 1] {
      try perform(flow.code[index], state, &telling)
      return telling.stack.removeLast()
    }
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
      case let operation: try perform(operation, state, &telling)
      }
      index += 1
    }
  }

  private func perform(
    _ operation: Operation, _ state: TourState, _ telling: inout Telling
  ) throws(Fault) {
    switch operation {
    case .constant(let index): telling.stack.append(flow.constants[Int(index)])
    case .integer(let number): telling.stack.append(.integer(Int64(number)))
    case .boolean(let flag): telling.stack.append(.boolean(flag))
    case .variable(let index): telling.stack.append(state.variables[Int(index)])
    case .attribute(let attribute): telling.stack.append(value(of: attribute, state, &telling))
    case .daysSinceStart:
      telling.stack.append(.integer(Int64(telling.moment.today.day) - Int64(start(state, telling).day)))
    case .visited(let scene): telling.stack.append(.boolean(state.visits[scene] != nil))
    case .visits(let scene): telling.stack.append(.integer(state.visits[scene] ?? 0))
    case .chosen(let option): telling.stack.append(.boolean(state.chosen.contains(option)))
    case .answered(let beat): telling.stack.append(.boolean(state.answered.contains(beat)))
    case .right(let quiz): telling.stack.append(.boolean(state.right.contains(quiz)))
    case .has(let item): telling.stack.append(.boolean(has(item, state, &telling)))
    case .member(let group):
      telling.reads.insert(.groups)
      telling.stack.append(.boolean(telling.environment.groups.contains(flow.groups[Int(group)])))
    case .not:
      let value = telling.stack.removeLast()
      telling.stack.append(.boolean(value == .boolean(false)))
    case .compare, .calculate, .later, .earlier, .between:
      let right = telling.stack.removeLast()
      let left = telling.stack.removeLast()
      telling.stack.append(try Arithmetic.apply(operation, left, right))
    case .shortcut, .join, .done: break
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
