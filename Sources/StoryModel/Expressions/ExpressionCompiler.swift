/// Looks up the names of an expression, checks its types and appends its code to a flow.
///
/// A fault is reported once; the code of a faulty expression is never run, since its story is not told.
struct ExpressionCompiler {
  /// What the expression is for.
  enum Purpose {
    /// `test` and `when`.
    case condition
    /// Goes into the variable with this index.
    case variable(Int)
    /// Is shown by `value`.
    case shown
    /// The day a `wait` is over.
    case date
  }

  private struct Operand {
    var type: ValueType
    /// A quoted constant may still become a value of the enumeration beside it.
    var quoted: (text: Located<String>, operation: Int)?
  }

  private var stack: [Operand] = []

  /// The type and the code, or nil where a problem was reported.
  static func compile(
    _ expression: Expression, for purpose: Purpose, into builder: inout FlowBuilder
  ) -> (code: Code, type: ValueType)? {
    let start = builder.flow.code.count
    let questions = builder.questions.count
    var compiler = ExpressionCompiler()
    guard let type = compiler.compile(expression, for: purpose, in: &builder) else {
      builder.flow.code.removeSubrange(start...)
      builder.questions.removeSubrange(questions...)
      return nil
    }
    builder.flow.code.append(.done)
    return (Code(start), type)
  }

  private mutating func compile(
    _ expression: Expression, for purpose: Purpose, in builder: inout FlowBuilder
  ) -> ValueType? {
    let base = builder.flow.code.count
    for term in expression.terms {
      guard append(term, base: base, in: &builder) else { return nil }
    }
    guard let result = stack.popLast() else { return nil }
    return finish(result, of: expression, for: purpose, in: &builder)
  }

  /// Appends exactly one operation, so that a shortcut's end is known by the number of its term.
  private mutating func append(_ term: Expression.Term, base: Int, in builder: inout FlowBuilder) -> Bool {
    switch term.kind {
    case .boolean(let value): push(.boolean(value), .boolean, in: &builder)
    case .integer(let value):
      let operation = Int32(exactly: value).map(Operation.integer) ?? builder.constant(.integer(value))
      push(operation, .integer, in: &builder)
    case .text(let text):
      stack.append(Operand(type: .text, quoted: (Located(text, at: term.range), builder.flow.code.count)))
      let constant = builder.constant(.text(text))
      builder.flow.code.append(constant)
    case .date(let date): push(builder.constant(.date(date)), .date, in: &builder)
    case .duration(let duration):
      push(builder.constant(.duration(duration)), .duration(duration.unit), in: &builder)
    case .name(let name): return pushName(name, at: term.range, in: &builder)
    case .call(let function, let ids): pushCall(function, ids, in: &builder)
    case .not:
      guard take(.boolean, for: "not", at: term.range, in: &builder) else { return false }
      push(.not, .boolean, in: &builder)
    case .compare(let comparison): return compare(comparison, at: term.range, in: &builder)
    case .calculate(let arithmetic): return calculate(arithmetic, at: term.range, in: &builder)
    case .shortcut(let connective, let past):
      guard take(.boolean, for: connective.rawValue, at: term.range, in: &builder) else { return false }
      builder.flow.code.append(.shortcut(connective, past: Int32(base + past)))
    case .join(let connective):
      guard take(.boolean, for: connective.rawValue, at: term.range, in: &builder) else { return false }
      push(.join, .boolean, in: &builder)
    }
    return true
  }

  private mutating func push(_ operation: Operation, _ type: ValueType, in builder: inout FlowBuilder) {
    stack.append(Operand(type: type))
    builder.flow.code.append(operation)
  }

  private mutating func pushName(_ name: String, at range: SourceRange, in builder: inout FlowBuilder) -> Bool
  {
    if let index = builder.variableIndex[VariableName(name)] {
      builder.isRead[index] = true
      push(.variable(Int32(index)), builder.flow.variables[index].type(index: index), in: &builder)
    } else if name == "days-since-start" {
      push(.daysSinceStart, .integer, in: &builder)
    } else if name.hasPrefix("employee."),
      let attribute = EmployeeAttribute(rawValue: String(name.dropFirst(9)))
    {
      push(.attribute(attribute), attribute.type, in: &builder)
    } else {
      builder.problems.append(.unknownVariable(Located(name, at: range)))
      return false
    }
    return true
  }

  /// What is asked about may stand further on: it is looked up when the whole story has been laid out.
  private mutating func pushCall(
    _ function: Expression.Function, _ ids: [Located<String>], in builder: inout FlowBuilder
  ) {
    if function != .has, function != .member {
      builder.questions.append((function, ids, builder.flow.code.count))
    }
    switch function {
    case .visited: push(.visited(scene: 0), .boolean, in: &builder)
    case .visits: push(.visits(scene: 0), .integer, in: &builder)
    case .chosen: push(.chosen(option: 0), .boolean, in: &builder)
    case .answered: push(.answered(beat: 0), .boolean, in: &builder)
    case .right: push(.right(quiz: 0), .boolean, in: &builder)
    case .has:
      push(.has(item: builder.item(Located(ItemID(ids[0].value), at: ids[0].range))), .boolean, in: &builder)
    case .member: push(.member(group: builder.group(ids[0].value)), .boolean, in: &builder)
    }
  }

  private mutating func take(
    _ type: ValueType, for operation: String, at range: SourceRange, in builder: inout FlowBuilder
  ) -> Bool {
    guard let operand = stack.popLast() else { return false }
    guard operand.type == type else {
      builder.report(
        .operand(of: operation, needs: builder.name(type), found: builder.name(operand.type)), at: range)
      return false
    }
    return true
  }
}

extension ExpressionCompiler {
  private mutating func compare(
    _ comparison: Expression.Comparison, at range: SourceRange, in builder: inout FlowBuilder
  ) -> Bool {
    guard var right = stack.popLast(), var left = stack.popLast() else { return false }
    guard adapt(&left, to: right.type, in: &builder), adapt(&right, to: left.type, in: &builder) else {
      return false
    }
    let durations: Bool =
      if case (.duration, .duration) = (left.type, right.type) { true } else { false }
    guard left.type == right.type || durations else {
      builder.report(.differ(builder.name(left.type), builder.name(right.type)), at: range)
      return false
    }
    if comparison != .equal, comparison != .notEqual {
      switch left.type {
      case .integer, .date, .duration: break
      case .boolean, .enumeration, .text:
        let needs = Words("whole numbers, dates or durations", nl: "gehele getallen, datums of duren")
        builder.report(
          .operand(of: comparison.rawValue, needs: needs, found: builder.name(left.type)), at: range)
        return false
      }
    }
    push(.compare(comparison), .boolean, in: &builder)
    return true
  }

  /// Makes a quoted constant a value of the enumeration beside it; false where it has no such value.
  private mutating func adapt(_ operand: inout Operand, to type: ValueType, in builder: inout FlowBuilder)
    -> Bool
  {
    guard case .enumeration(let variable) = type, let (text, operation) = operand.quoted else { return true }
    guard let index = builder.index(of: text.value, among: variable) else {
      builder.problems.append(.unknownValue(text, variable: variable))
      return false
    }
    builder.flow.code[operation] = builder.constant(.enumeration(index))
    operand = Operand(type: type)
    return true
  }

  private mutating func calculate(
    _ arithmetic: Expression.Arithmetic, at range: SourceRange, in builder: inout FlowBuilder
  ) -> Bool {
    guard let right = stack.popLast(), let left = stack.popLast() else { return false }
    switch (left.type, arithmetic, right.type) {
    case (.integer, _, .integer): push(.calculate(arithmetic), .integer, in: &builder)
    case (.date, .add, .duration(.days)): push(.later, .date, in: &builder)
    case (.date, .subtract, .duration(.days)): push(.earlier, .date, in: &builder)
    case (.date, .subtract, .date): push(.between, .duration(.days), in: &builder)
    case (.date, .add, .duration(.hours)), (.date, .subtract, .duration(.hours)):
      builder.report(.dateNeedsDays, at: range)
      return false
    default:
      let (first, second) = (builder.name(left.type), builder.name(right.type))
      let found = first == second ? first : first + Words(" and ", nl: " en ") + second
      let needs =
        arithmetic == .multiply
        ? Words.wholeNumbers
        : Words("whole numbers, or a date and a duration", nl: "gehele getallen, of een datum en een duur")
      builder.report(.operand(of: arithmetic.rawValue, needs: needs, found: found), at: range)
      return false
    }
    return true
  }

  private mutating func finish(
    _ result: Operand, of expression: Expression, for purpose: Purpose, in builder: inout FlowBuilder
  ) -> ValueType? {
    var result = result
    switch purpose {
    case .condition:
      guard result.type != .boolean else { return .boolean }
      builder.report(
        .expected(
          Words("yes or no (a condition)", nl: "ja of nee (een voorwaarde)"),
          found: builder.name(result.type)),
        at: expression.range)
      return nil
    case .date:
      guard result.type != .date else { return .date }
      builder.report(.expected(.date, found: builder.name(result.type)), at: expression.range)
      return nil
    case .shown:
      guard case .duration = result.type else { return result.type }
      builder.report(.notShown(builder.name(result.type)), at: expression.range)
      return nil
    case .variable(let index):
      let type = builder.flow.variables[index].type(index: index)
      guard adapt(&result, to: type, in: &builder) else { return nil }
      guard result.type == type else {
        builder.report(.expected(builder.name(type), found: builder.name(result.type)), at: expression.range)
        return nil
      }
      return type
    }
  }
}
