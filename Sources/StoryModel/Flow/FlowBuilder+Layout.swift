extension FlowBuilder {
  /// Lays out everything that is pending, in document order.
  mutating func layOutPending() {
    while let next = pending.popLast() {
      switch next {
      case .beats(var beats):
        guard let beat = beats.popFirst() else { continue }
        if !beats.isEmpty { pending.append(.beats(beats)) }
        layOut(beat)
      case .branch(let cases, let end): layOut(cases, end: end)
      case .option(let index, let beats, let after):
        flow.options[Int(index)].target = Address(flow.instructions.count)
        pending.append(.jump(after))
        pending.append(.beats(beats[...]))
      case .otherwise(let index, let beats, let after):
        flow.chooses[Int(index)].otherwise = Address(flow.instructions.count)
        pending.append(.jump(after))
        pending.append(.beats(beats[...]))
      case .varyCase(let index, let beats, let after):
        flow.varies[Int(index)].targets.append(Address(flow.instructions.count))
        pending.append(.jump(after))
        pending.append(.beats(beats[...]))
      case .jump(let label): emit(.jump(label))
      case .label(let label): labels[Int(label)] = Address(flow.instructions.count)
      }
    }
  }

  mutating func layOut(_ beat: Beat) {
    range = beat.range
    if let id = beat.id { declare(id) }
    switch beat.kind {
    case .say(let say): layOut(say, id: beat.id)
    case .image(let image): tell(.image(image), id: beat.id)
    case .video(let video): tell(.video(video), id: beat.id)
    case .choose(let choose): if let id = beat.id?.value { layOut(choose, id: id) }
    case .ask(let ask): layOut(ask, id: beat.id)
    case .quiz(let quiz): layOut(quiz, id: beat.id)
    case .branch(let branch): pending.append(.branch(branch.cases[...], end: newLabel()))
    case .vary(let vary): if let id = beat.id?.value { layOut(vary, id: id) }
    case .visit(let target): layOut(visit: target, of: beat)
    case .comeBack: emit(.comeBack)
    case .set(let set): layOut(set)
    case .give(let give): emit(.give(item(give)))
    case .goto(let target): layOutGoto(target)
    case .task(let task): layOut(task, id: beat.id)
    case .feedback(let feedback): layOut(feedback, id: beat.id)
    case .wait(let timer): layOut(timer, id: beat.id)
    case .end(let end):
      guard let id = beat.id?.value else { return }
      emit(.end(Int32(flow.ends.count)))
      flow.ends.append(FlowEnd(id: id, outcome: end.outcome, text: compile(end.text)))
    }
  }

  /// Notes where a beat stands, and that no other one has its id.
  private mutating func declare(_ id: Located<BeatID>) {
    let isText = !flow.textVaryIndex.isEmpty && flow.textVaryIndex[id.value] != nil
    if flow.beatIndex.updateValue(Address(flow.instructions.count), forKey: id.value) != nil || isText {
      problems.append(.doubledID(Located(id.value.text, at: id.range), kind: "beat"))
    }
  }

  private mutating func layOut(_ say: Beat.Say, id: Located<BeatID>?) {
    let speaker = say.speaker?.value ?? flow.guide
    if let mood = say.mood, let persona = cast[speaker],
      !persona.moods.contains(where: { $0.id == mood.value })
    {
      problems.append(.unknownMood(mood, of: speaker))
    }
    if let outfit = say.outfit, let persona = cast[speaker], persona.wardrobe.piece(outfit.value) == nil {
      problems.append(.unknownPiece(outfit, of: speaker))
    }
    if let located = say.speaker, cast[located.value] == nil { problems.append(.unknownPersona(located)) }
    let mood = say.mood?.value ?? cast[speaker]?.moods.first?.id ?? MoodID("")
    tell(.say(by: speaker, mood: mood, outfit: say.outfit?.value, compile(say.text)), id: id)
  }

  private mutating func layOut(_ choose: Beat.Choose, id: BeatID) {
    let index = Int32(flow.chooses.count)
    let end = newLabel()
    let first = Int32(flow.options.count)
    let chooseRange = range
    let address = emit(.choose(index))
    flow.chooses.append(
      FlowChoose(
        id: id, range: range, scene: scene, prompt: choose.prompt.map { compile($0) },
        options: first..<first + Int32(choose.options.count)))
    pending.append(.label(end))
    if let otherwise = choose.otherwise {
      switch otherwise.outcome {
      case .scene(let scene): flow.chooses[Int(index)].otherwise = layOutGoto(scene)
      case .beats(let beats, let again):
        pending.append(.otherwise(index, beats, after: again ? label(at: address) : end))
      }
    }
    for option in choose.options {
      range = option.range
      let condition = option.condition.flatMap {
        ExpressionCompiler.compile($0, for: .condition, into: &self)
      }
      if let condition, let range = option.condition?.range {
        flow.conditions.append(Located(condition.code, at: range))
      }
      var flowOption = FlowOption(
        id: option.id.value, range: option.range, choose: index, label: compile(option.label),
        condition: condition?.code, isOnce: option.isOnce, target: 0)
      if case .scene(let scene) = option.outcome { flowOption.target = layOutGoto(scene) }
      flow.options.append(flowOption)
    }
    range = chooseRange
    for (offset, option) in choose.options.enumerated().reversed() {
      guard case .beats(let beats, let again) = option.outcome else { continue }
      pending.append(.option(first + Int32(offset), beats, after: again ? label(at: address) : end))
    }
    reportDoubles(choose.options.lazy.map { Located($0.id.value.text, at: $0.id.range) }, kind: "option")
  }

  mutating func reportDoubles(_ ids: some Sequence<Located<String>>, kind: String) {
    siblings.removeAll(keepingCapacity: true)
    for id in ids where !siblings.insert(id.value).inserted {
      problems.append(.doubledID(id, kind: kind))
    }
  }

  /// The way to a scene, which may come later; gives where the instruction stands.
  @discardableResult
  private mutating func layOutGoto(_ target: Located<SceneID>) -> Address {
    references.append((target, from: scene))
    return emit(.goto(scene: Int32(references.count - 1)))
  }

  private mutating func layOut(_ cases: ArraySlice<Beat.Branch.Case>, end: Address) {
    guard let first = cases.first else {
      pending.append(.label(end))
      return
    }
    pending.append(.branch(cases.dropFirst(), end: end))
    if let condition = first.condition {
      let next = newLabel()
      pending.append(.label(next))
      pending.append(.jump(end))
      pending.append(.beats(first.beats[...]))
      guard let compiled = ExpressionCompiler.compile(condition, for: .condition, into: &self) else { return }
      flow.conditions.append(Located(compiled.code, at: condition.range))
      emit(.unless(compiled.code, jump: next))
    } else {
      pending.append(.beats(first.beats[...]))
    }
  }

  private mutating func layOut(_ vary: Beat.Vary, id: BeatID) {
    let index = Int32(flow.varies.count)
    let end = newLabel()
    emit(.vary(index))
    flow.varies.append(
      FlowVary(id: id, mode: vary.mode, cases: vary.cases.map(\.id.value), targets: [], end: end))
    pending.append(.label(end))
    for varyCase in vary.cases.reversed() { pending.append(.varyCase(index, varyCase.beats, after: end)) }
  }

  private mutating func layOut(visit target: Located<SceneID>, of beat: Beat) {
    guard let id = beat.id?.value else { return }
    visited.append((Int32(flow.visits.count), target))
    emit(.visit(Int32(flow.visits.count)))
    flow.visits.append(FlowVisit(id: id, range: beat.range, scene: scene, target: scene))
  }

  private mutating func layOut(_ set: Beat.Set) {
    guard let variable = look(up: set.variable),
      let (code, _) = ExpressionCompiler.compile(set.value, for: .variable(variable), into: &self)
    else { return }
    if let constant = constant(at: code), !flow.variables[variable].admits(constant) {
      problems.append(.outOfRange(set.value.range, variable: variable))
    }
    emit(.set(variable: Int32(variable), to: code))
  }

  private mutating func tell(_ kind: Tell.Kind, id: Located<BeatID>?) {
    emit(.tell(Int32(flow.tells.count)))
    flow.tells.append(Tell(id: id?.value, kind: kind))
  }

  private mutating func newLabel() -> Address { label(at: 0) }

  private mutating func label(at address: Address) -> Address {
    labels.append(address)
    return Address(labels.count - 1)
  }
}
