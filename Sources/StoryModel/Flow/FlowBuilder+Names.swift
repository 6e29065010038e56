extension FlowBuilder {
  /// The index of a variable; nil, and a problem, where there is none.
  mutating func look(up variable: Located<VariableName>) -> Int? {
    if let index = variableIndex[variable.value] { return index }
    problems.append(.unknownVariable(Located(variable.value.text, at: variable.range)))
    return nil
  }

  /// The index of an enumeration's value; nil where it has none of that name.
  mutating func index(of value: String, among variable: Int) -> Int? {
    if valueIndex[variable] == nil, case .enumeration(let values, _) = flow.variables[variable].kind {
      valueIndex[variable] = Dictionary(zip(values.map(\.id.text), values.indices)) { first, _ in first }
    }
    return valueIndex[variable]?[value]
  }

  /// An operation that pushes the value.
  mutating func constant(_ value: Value) -> Operation {
    flow.constants.append(value)
    return .constant(Int32(flow.constants.count - 1))
  }

  /// The value of code that is one constant alone.
  func constant(at code: Code) -> Value? {
    let start = Int(code.start)
    guard flow.code[start + 1] == .done else { return nil }
    switch flow.code[start] {
    case .constant(let index): return flow.constants[Int(index)]
    case .integer(let number): return .integer(Int64(number))
    case .boolean(let value): return .boolean(value)
    default: return nil
    }
  }

  mutating func report(_ problem: TypeProblem, at range: SourceRange) {
    problems.append(.type(problem, at: range))
  }

  /// A type in the author's words.
  func name(_ type: ValueType) -> String {
    switch type {
    case .boolean: "yes or no"
    case .integer: "a whole number"
    case .enumeration(let variable): "a value of '\(flow.variables[variable].name.value)'"
    case .text: "text"
    case .date: "a date"
    case .duration(.days): "a duration in days"
    case .duration(.hours): "a duration in hours"
    }
  }

  /// The text with its values compiled.
  mutating func compile(_ text: Text) -> FlowText {
    var compiled = FlowText(text: text, values: [])
    if text.isPlain { return compiled }
    for case .value(let expression) in text.pieces {
      guard let (code, type) = ExpressionCompiler.compile(expression, for: .shown, into: &self) else {
        continue
      }
      compiled.values.append(FlowText.Shown(code: code, type: type))
    }
    return compiled
  }

  /// Turns labels into addresses and references into scenes, now that both are known.
  mutating func resolveTargets() {
    let scenes = references.map { look(up: $0.target) }
    for index in flow.instructions.indices {
      switch flow.instructions[index] {
      case .jump(let label): flow.instructions[index] = .jump(labels[Int(label)])
      case .unless(let code, let label): flow.instructions[index] = .unless(code, jump: labels[Int(label)])
      case .goto(let reference):
        flow.instructions[index] =
          scenes[Int(reference)].map(Instruction.goto) ?? .looseEnd(scene: references[Int(reference)].from)
      default: break
      }
    }
    for (scene, target) in skips { flow.scenes[Int(scene)].skip = look(up: target) }
    for (visit, target) in visited {
      if let scene = look(up: target) {
        flow.visits[Int(visit)].target = scene
      } else if let address = flow.beatIndex[flow.visits[Int(visit)].id] {
        flow.instructions[Int(address)] = .looseEnd(scene: flow.visits[Int(visit)].scene)
      }
    }
    for index in flow.varies.indices { flow.varies[index].end = labels[Int(flow.varies[index].end)] }
  }

  /// The index of a scene; nil, and a problem, where there is none.
  private mutating func look(up scene: Located<SceneID>) -> Int32? {
    if let index = flow.sceneIndex[scene.value] { return index }
    problems.append(.unknownScene(scene))
    return nil
  }

  /// Completes the operations that ask what happened.
  mutating func resolveQuestions() {
    for (function, ids, operation) in questions {
      switch function {
      case .visited, .visits:
        guard let scene = look(up: Located(SceneID(ids[0].value), at: ids[0].range)) else { continue }
        flow.code[operation] = function == .visited ? .visited(scene: scene) : .visits(scene: scene)
      case .chosen, .answered:
        if let completed = look(up: ids, for: function) { flow.code[operation] = completed }
      }
    }
  }

  /// The operation that asks whether an option was chosen or a question answered; nil, and a problem, where there is
  /// no such option or question.
  private mutating func look(up ids: [Located<String>], for function: Expression.Function) -> Operation? {
    let instruction = flow.beatIndex[BeatID(ids[0].value)].map { flow.instructions[Int($0)] }
    switch (function, instruction) {
    case (.answered, .wait(let index)) where isQuestion(index): return .answered(beat: index)
    case (.chosen, .choose(let index)):
      let options = flow.chooses[Int(index)].options
      if optionIndex[index] == nil {
        let names = options.map { flow.options[Int($0)].id.text }
        optionIndex[index] = Dictionary(zip(names, options)) { first, _ in first }
        known[.options(of: index)] = names
      }
      if let option = optionIndex[index]?[ids[1].value] { return .chosen(option: option) }
      problems.append(.unknownChoice(ids[1], among: known[.options(of: index)] ?? []))
    default:
      let names = known[.beats(for: function)] ?? names(for: function)
      known[.beats(for: function)] = names
      problems.append(.unknownChoice(ids[0], among: names))
    }
    return nil
  }

  private func isQuestion(_ wait: Int32) -> Bool {
    if case .ask = flow.waits[Int(wait)].kind { true } else { false }
  }

  /// What could have been meant, in order.
  private func names(for function: Expression.Function) -> [String] {
    if function == .chosen { return flow.chooses.map(\.id.text) }
    return flow.waits.indices.filter { isQuestion(Int32($0)) }.map { flow.waits[$0].id.text }
  }
}
