import StoryModel

extension Explorer {
  /// What an expression may give.
  enum Evaluation {
    /// The fault is one that some of the values lead to, or all.
    case value(AbstractValue, fault: (kind: ProofFault, isSure: Bool)?)
    /// It depends on something of the world that this turn has not read yet.
    case unread(EnvironmentAtom)
  }

  mutating func evaluate(_ code: Code, _ path: Path) -> Evaluation {
    stack.removeAll(keepingCapacity: true)
    joins.removeAll(keepingCapacity: true)
    var fault: (kind: ProofFault, isSure: Bool)?
    var index = Int(code.start)
    while true {
      work += 1
      let operation = flow.code[index]
      switch operation {
      case .done: return .value(stack.last ?? .unknown, fault: fault)
      case .constant(let constant): stack.append(AbstractValue(number(of: flow.constants[Int(constant)])))
      case .integer(let number): stack.append(AbstractValue(Int64(number)))
      case .boolean(let flag): stack.append(AbstractValue(flag))
      case .variable, .visited, .visits, .chosen, .answered, .right, .daysSinceStart:
        stack.append(knowsNothing ? anything(operation) : remembered(operation, path.valuation))
      case .has where knowsNothing, .member where knowsNothing: stack.append(.unknown)
      case .attribute(let attribute) where knowsNothing:
        stack.append(layout.anything(EnvironmentAtom(attribute)))
      case .has(let item):
        if isSet(.item(item), in: path.valuation) {
          stack.append(AbstractValue(true))
        } else {
          guard let choice = choices.choice(of: .item(item), in: path.world) else {
            return .unread(.item(item))
          }
          stack.append(AbstractValue(choice == 1))
        }
      case .member(let group):
        guard let choice = choices.choice(of: .group(group), in: path.world) else {
          return .unread(.group(group))
        }
        stack.append(AbstractValue(choice == 1))
      case .attribute(let attribute):
        let atom = EnvironmentAtom(attribute)
        guard let choice = choices.choice(of: atom, in: path.world) else { return .unread(atom) }
        stack.append(layout.value(of: atom, choice))
      case .not: stack[stack.count - 1] = stack[stack.count - 1].negated
      case .compare(let comparison):
        let right = stack.removeLast()
        let isText = isText(at: index)
        var result = stack[stack.count - 1].compare(comparison, right)
        // Two texts of a class that holds many may be the same or not.
        if isText, result.isKnown, right == stack[stack.count - 1], !layout.worlds.isOneText(right.low) {
          result = .unknown
        }
        stack[stack.count - 1] = result
      case .calculate, .later, .earlier, .between:
        let right = stack.removeLast()
        let (result, problem) = calculate(operation, stack[stack.count - 1], right)
        stack[stack.count - 1] = result
        if let problem, fault == nil || (problem.isSure && joins.isEmpty) {
          fault = (problem.kind, problem.isSure && joins.isEmpty)
        }
      case .shortcut(let connective, let past):
        let left = stack[stack.count - 1]
        if let flag = left.flag {
          if flag == (connective == .or) {
            index = Int(past)
            continue
          }
          stack.removeLast()
          joins.append(false)
        } else {
          joins.append(true)
        }
      case .join:
        guard joins.removeLast() else { break }
        let right = stack.removeLast()
        stack[stack.count - 1] = join(flow.code, index, stack[stack.count - 1], right)
      }
      index += 1
    }
  }

  /// What an expression gives where the path goes on; nil where the path split over something of the world, or surely
  /// fails.
  ///
  /// `isMet` is whether the path surely comes to work it out.
  mutating func value(
    of code: Code, on path: Path, from state: Int32, _ input: Int32, isMet: Bool = true
  ) -> AbstractValue? {
    switch evaluate(code, path) {
    case .unread(let atom):
      split(path, over: atom)
      return nil
    case .value(let value, let fault):
      guard let fault else { return value }
      let isSure = fault.isSure && isMet
      note(fault.kind, path, from: state, input, isSure: isSure)
      return isSure ? nil : value
    }
  }

  /// Left unknown, right perhaps known: `and` is false where the right side is, `or` true.
  private func join(_ code: [Operation], _ index: Int, _ left: AbstractValue, _ right: AbstractValue)
    -> AbstractValue
  {
    // The connective stands in the shortcut that leads just past this join.
    var start = index - 1
    while start >= 0 {
      if case .shortcut(let connective, let past) = code[start], Int(past) == index + 1 {
        let deciding = connective == .or
        return right.flag == deciding ? AbstractValue(deciding) : .unknown
      }
      start -= 1
    }
    return .unknown
  }

  private func remembered(_ operation: Operation, _ valuation: Valuation) -> AbstractValue {
    switch operation {
    case .variable(let variable): value(of: .variable(variable), valuation)
    case .visits(let scene): value(of: .visits(scene), valuation)
    case .visited(let scene): AbstractValue(isSet(.visits(scene), in: valuation))
    case .chosen(let option): value(of: .chosen(option), valuation)
    case .answered(let wait): value(of: .answered(wait), valuation)
    case .right(let wait): value(of: .right(wait), valuation)
    default: value(of: .daysSinceStart, valuation)
    }
  }

  /// All that an operation may ever give.
  private func anything(_ operation: Operation) -> AbstractValue {
    switch operation {
    case .variable(let variable):
      switch flow.variables[Int(variable)].kind {
      case .integer(let range, _): AbstractValue(range.lowerBound, range.upperBound)
      default: .unknown
      }
    case .visits: AbstractValue(0, Int64(Int32.max))
    case .daysSinceStart: AbstractValue(0, 109_572)
    default: .unknown
    }
  }

  private func value(of component: Component, _ valuation: Valuation) -> AbstractValue {
    layout.number(of: component).map { layout.value($0, in: valuation) } ?? .unknown
  }

  /// Whether the comparison is one of texts: its operands are what stands before it.
  private func isText(at index: Int) -> Bool {
    switch flow.code[index - 1] {
    case .constant(let constant):
      if case .text = flow.constants[Int(constant)] { true } else { false }
    case .variable(let variable):
      if case .text = flow.variables[Int(variable)].kind { true } else { false }
    case .attribute(let attribute): attribute.type == .text
    default: false
    }
  }

  private func calculate(_ operation: Operation, _ left: AbstractValue, _ right: AbstractValue) -> (
    AbstractValue, (kind: ProofFault, isSure: Bool)?
  ) {
    switch operation {
    case .later: shift(left, by: AbstractValue(right.low / 24, right.high / 24))
    case .earlier: shift(left, by: AbstractValue(-(right.high / 24), -(right.low / 24)))
    case .between:
      (AbstractValue((left.low - right.high) * 24, (left.high - right.low) * 24), nil)
    case .calculate(let arithmetic): calculate(arithmetic, left, right)
    default: (left, nil)
    }
  }

  private func shift(_ date: AbstractValue, by days: AbstractValue) -> (
    AbstractValue, (kind: ProofFault, isSure: Bool)?
  ) {
    let (low, high) = (date.low + days.low, date.high + days.high)
    let calendar = CalendarDate.range
    guard low < calendar.lowerBound || high > calendar.upperBound else {
      return (AbstractValue(low, high), nil)
    }
    let isSure = high < calendar.lowerBound || low > calendar.upperBound
    let clipped = AbstractValue(max(low, calendar.lowerBound), min(high, calendar.upperBound))
    return (isSure ? date : clipped, (.dateOutOfRange, isSure))
  }

  private func calculate(
    _ arithmetic: Expression.Arithmetic, _ left: AbstractValue, _ right: AbstractValue
  ) -> (AbstractValue, (kind: ProofFault, isSure: Bool)?) {
    var corners: [(partialValue: Int64, overflow: Bool)] = []
    for a in [left.low, left.high] {
      for b in [right.low, right.high] {
        switch arithmetic {
        case .add: corners.append(a.addingReportingOverflow(b))
        case .subtract: corners.append(a.subtractingReportingOverflow(b))
        case .multiply: corners.append(a.multipliedReportingOverflow(by: b))
        }
      }
    }
    let sound = corners.filter { !$0.overflow }.map(\.partialValue)
    guard sound.count < corners.count else {
      return (AbstractValue(sound.min() ?? 0, sound.max() ?? 0), nil)
    }
    let isSure = sound.isEmpty && left.isKnown && right.isKnown
    return (AbstractValue(Int64.min, Int64.max), (.overflow, isSure))
  }
}
