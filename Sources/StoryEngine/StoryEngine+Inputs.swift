import StoryModel

extension StoryEngine {
  /// What an input leads to.
  enum Step {
    case to(Address)
    /// Nothing is new: what waits is shown again.
    case again
    /// A turn that leaves the tour where it is: a hint was told.
    case stay
    case refused(Refusal)
  }

  /// Applies an input's effect where the story waits.
  func take(_ input: Input, at state: inout TourState, _ telling: inout Telling) throws(Fault) -> Step {
    guard let place = state.position.place else { return .refused(.notBegun) }
    let instruction = flow.instructions[Int(place)]
    if case .end = instruction { return input == .resume ? .again : .refused(.isOver) }
    switch instruction {
    case .choose(let index):
      if input == .leave { return leave(flow.chooses[Int(index)].scene, &state) }
      return try choose(input, index, at: place, &state, &telling)
    case .wait(let index):
      if input == .leave { return leave(flow.waits[Int(index)].scene, &state) }
      if case .time(let timer) = flow.waits[Int(index)].kind {
        return pass(input, timer, at: place, state, telling)
      }
      if input == .resume { return .again }
      switch flow.waits[Int(index)].kind {
      case .ask(let variable, let isOptional, _):
        return answer(input, index, variable: variable, isOptional: isOptional, at: place, &state, &telling)
      case .quiz(let quiz): return try answer(input, index, quiz, at: place, &state, &telling)
      case .task(let task): return try attend(input, index, task, at: place, &state, &telling)
      case .feedback:
        return input == .feedback || input == .skip ? .to(place + 1) : .refused(.doesNotFit)
      case .time: return .refused(.doesNotFit)
      }
    default: return .refused(.doesNotFit)
    }
  }

  private func pass(
    _ input: Input, _ timer: FlowTimer, at place: Address, _ state: TourState, _ telling: Telling
  ) -> Step {
    switch input {
    case .resume: isDue(state, telling) ? .to(place + 1) : .refused(.notDue)
    case .skip: timer.mayGoOnEarly ? .to(place + 1) : .refused(.notEarly)
    default: .refused(.doesNotFit)
    }
  }

  private func leave(_ scene: Int32, _ state: inout TourState) -> Step {
    guard let target = skip(from: scene, state) else { return .refused(.nothingToSkipTo) }
    state.position.visits = []
    return .to(flow.scenes[Int(target)].start)
  }

  /// Where `leave` goes: the innermost `skip` among the scene and those whose visits are open below it.
  func skip(from scene: Int32, _ state: TourState) -> Int32? {
    if let skip = flow.scenes[Int(scene)].skip { return skip }
    for visit in state.position.visits.reversed() {
      guard case .visit(let index) = flow.instructions[Int(visit)] else { continue }
      if let skip = flow.scenes[Int(flow.visits[Int(index)].scene)].skip { return skip }
    }
    return nil
  }

  private func choose(
    _ input: Input, _ index: Int32, at place: Address, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) -> Step {
    switch input {
    case .option(let id):
      guard let option = state.position.offer.first(where: { flow.options[Int($0)].id == id }) else {
        return .refused(.notOnOffer)
      }
      if state.chosen.insert(option).inserted { telling.before.changes.append(.chosen(option)) }
      return .to(flow.options[Int(option)].target)
    case .resume:
      let offer = try offer(index, state, &telling)
      return offer == state.position.offer ? .again : .to(place)
    default: return .refused(.doesNotFit)
    }
  }

  private func answer(
    _ input: Input, _ index: Int32, variable: Int32, isOptional: Bool, at place: Address,
    _ state: inout TourState, _ telling: inout Telling
  ) -> Step {
    switch input {
    case .skip: return isOptional ? .to(place + 1) : .refused(.notOptional)
    case .answer(let answer):
      do {
        set(variable, to: try value(of: answer, for: variable), &state, &telling)
      } catch {
        return .refused(error)
      }
      if state.answered.insert(index).inserted { telling.before.changes.append(.answered(index)) }
      return .to(place + 1)
    default: return .refused(.doesNotFit)
    }
  }

  private func attend(
    _ input: Input, _ index: Int32, _ task: FlowTask, at place: Address, _ state: inout TourState,
    _ telling: inout Telling
  ) throws(Fault) -> Step {
    let id = flow.waits[Int(index)].id
    switch input {
    case .done, .skip: return .to(place + 1)
    case .missing:
      if let missing = task.missing, !task.isOnlyForSome {
        telling.told.append(.missing(id, try render(missing, &state, &telling)))
      }
      return .to(place + 1)
    case .hint: return try hint(task.hints, of: id, &state, &telling)
    case .event(let name):
      if task.doing == .event(name) { return .to(place + 1) }
      guard let hint = task.eventHints.first(where: { $0.event == name }) else {
        return .refused(.unawaitedEvent)
      }
      telling.told.append(.hint(id, try render(hint.text, &state, &telling)))
      return .stay
    default: return .refused(.doesNotFit)
    }
  }

  /// Tells the next hint; what waits stays as it is.
  func hint(
    _ hints: [FlowText], of id: BeatID, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) -> Step {
    guard state.position.hintsShown < hints.count else { return .refused(.noHintLeft) }
    telling.told.append(.hint(id, try render(hints[state.position.hintsShown], &state, &telling)))
    state.position.hintsShown += 1
    return .stay
  }

  /// The answer as a value of the variable, or why it is none.
  private func value(of answer: Input.Answer, for variable: Int32) throws(Refusal) -> Value {
    switch (flow.variables[Int(variable)].kind, answer) {
    case (.boolean, .boolean(let value)): return .boolean(value)
    case (.integer(let range, _), .integer(let number)):
      guard range.contains(number) else { throw .outOfRange(range) }
      return .integer(number)
    case (.enumeration(let values, _), .value(let id)):
      guard let index = values.firstIndex(where: { $0.id == id }) else { throw .unknownValue }
      return .enumeration(index)
    case (.text(let maxLength), .text(let text)):
      guard text.unicodeScalars.count <= maxLength else { throw .tooLong(maxLength: maxLength) }
      return .text(text)
    default: throw .wrongType
    }
  }

  func set(_ variable: Int32, to value: Value, _ state: inout TourState, _ telling: inout Telling) {
    telling.before.changes.append(.variable(variable, state.variables[Int(variable)]))
    state.variables[Int(variable)] = value
  }
}
