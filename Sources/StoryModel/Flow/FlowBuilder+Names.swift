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
  func name(_ type: ValueType) -> Words {
    switch type {
    case .boolean: .yesOrNo
    case .integer: .wholeNumber
    case .enumeration(let variable): .value(of: flow.variables[variable].name.value)
    case .text: .text
    case .date: .date
    case .duration(.days): .daysLong
    case .duration(.hours): .hoursLong
    }
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
    for index in flow.varies.indices where flow.varies[index].end >= 0 {
      flow.varies[index].end = labels[Int(flow.varies[index].end)]
    }
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
      case .has, .member: break
      case .chosen, .answered, .right:
        if let completed = look(up: ids, for: function) { flow.code[operation] = completed }
      }
    }
  }

  /// The operation that asks whether an option was chosen or a question answered; nil, and a problem, where there is
  /// no such option or question.
  private mutating func look(up ids: [Located<String>], for function: Expression.Function) -> Operation? {
    let instruction = flow.beatIndex[BeatID(ids[0].value)].map { flow.instructions[Int($0)] }
    switch (function, instruction) {
    case (.answered, .wait(let index)) where isQuestion(index, for: .answered): return .answered(beat: index)
    case (.right, .wait(let index)) where isQuestion(index, for: .right): return .right(quiz: index)
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

  private func isQuestion(_ wait: Int32, for function: Expression.Function) -> Bool {
    switch flow.waits[Int(wait)].kind {
    case .ask: function == .answered
    case .quiz: true
    default: false
    }
  }

  /// What could have been meant, in order.
  private func names(for function: Expression.Function) -> [String] {
    if function == .chosen { return flow.chooses.map(\.id.text) }
    return flow.waits.indices.filter { isQuestion(Int32($0), for: function) }.map { flow.waits[$0].id.text }
  }

  /// The index of a group that is asked for.
  mutating func group(_ name: String) -> Int32 {
    if let index = groupIndex[name] { return index }
    flow.groups.append(name)
    groupIndex[name] = Int32(flow.groups.count - 1)
    return Int32(flow.groups.count - 1)
  }

  /// The index of an item; where nobody has such a thing, that is a problem.
  mutating func item(_ item: Located<ItemID>) -> Int32 {
    if let index = flow.itemIndex[item.value] {
      if title(of: item.value) == nil { problems.append(.unknownItem(item)) }
      return index
    }
    let title = title(of: item.value)
    if title == nil { problems.append(.unknownItem(item)) }
    let index = Int32(flow.items.count)
    flow.items.append(FlowItem(id: item.value, title: title ?? item.value.text))
    flow.itemIndex[item.value] = index
    return index
  }

  /// What an employee reads of a badge or a piece of wardrobe; nil where there is none of that name.
  private func title(of item: ItemID) -> String? {
    guard let dot = item.text.firstIndex(of: ".") else { return nil }
    let (owner, name) = (String(item.text[..<dot]), String(item.text[dot...].dropFirst()))
    if owner == "badge" { return head.badges.first { $0.id.value.text == name }?.title }
    return cast[PersonaID(owner)]?.wardrobe.piece(PieceID(name))?.title
  }

  /// Somebody can be put where the story waits, or is to come back to a visit; never at an ending.
  private func mayLead(to beat: BeatID) -> Bool {
    guard let address = flow.address(of: beat) ?? flow.visit(beat) else { return false }
    if case .end = flow.instructions[Int(address)] { return false }
    return true
  }

  /// Whether every `moved` and `reset` leads to something that is there.
  mutating func checkMoves() {
    for move in head.moves {
      switch move {
      case .beat(_, let to):
        if !mayLead(to: to.value) { problems.append(.unknownBeat(to)) }
      case .scene(_, let to): _ = look(up: to)
      case .variable(_, let to), .reset(let to): _ = look(up: to)
      case .value(_, let name, let to):
        guard let variable = look(up: name) else { continue }
        if index(of: to.value.text, among: variable) == nil {
          problems.append(.unknownValue(Located(to.value.text, at: to.range), variable: variable))
        }
      }
    }
  }
}
