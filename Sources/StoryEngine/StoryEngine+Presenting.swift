import StoryModel

extension StoryEngine {
  /// Tells what waits in this state, or its ending; nothing before a tour begins.
  func present(_ state: inout TourState, _ telling: inout Telling) throws(Fault) {
    guard let place = state.position.place else { return }
    switch flow.instructions[Int(place)] {
    case .choose(let index):
      var options: [Waiting.Offered] = []
      options.reserveCapacity(state.position.offer.count)
      for option in state.position.offer {
        let label = try render(flow.options[Int(option)].label, &state, &telling)
        options.append(.init(id: flow.options[Int(option)].id, label: label))
      }
      var prompt: Text?
      if let text = flow.chooses[Int(index)].prompt { prompt = try render(text, &state, &telling) }
      let kind = Waiting.Kind.choose(prompt: prompt, options: options)
      wait(flow.chooses[Int(index)].id, in: flow.chooses[Int(index)].scene, kind, [.resume], state, &telling)
    case .wait(let index):
      let beat = flow.waits[Int(index)]
      let kind = try kind(of: beat, &state, &telling)
      wait(beat.id, in: beat.scene, kind, own(beat, state, telling), state, &telling)
    case .end(let index):
      let end = flow.ends[Int(index)]
      let text = try render(end.text, &state, &telling)
      telling.told.append(
        .end(
          Ending(
            id: end.id, turn: state.turn, outcome: end.outcome, text: text, progress: progress(of: state))))
    default: return
    }
  }

  private func kind(
    of wait: FlowWait, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) -> Waiting.Kind {
    switch wait.kind {
    case .ask(let variable, let isOptional, let text):
      let question = Waiting.Question(
        kind: flow.variables[Int(variable)].kind, value: state.variables[Int(variable)],
        isOptional: isOptional)
      return .ask(try render(text, &state, &telling), question)
    case .quiz(let quiz): return .quiz(try question(quiz, &state, &telling))
    case .task(let task):
      return .task(try render(task.text, &state, &telling), task.target, task.doing)
    case .feedback(let topic, let scale, let allowsAnonymous, let text):
      return .feedback(
        topic: topic, scale: scale, allowsAnonymous: allowsAnonymous, try render(text, &state, &telling))
    case .time(let timer):
      let due = state.position.due ?? .date(telling.moment.today)
      return .time(try render(timer.text, &state, &telling), due)
    }
  }

  private func question(
    _ quiz: FlowQuiz, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) -> Waiting.Quiz {
    let order = state.position.offer.isEmpty ? Array(quiz.answers) : state.position.offer
    var shown = Waiting.Quiz(
      kind: quiz.kind, question: try render(quiz.question, &state, &telling), answers: [])
    for index in order {
      let answer = flow.answers[Int(index)]
      shown.answers.append(.init(id: answer.id, label: try render(answer.label, &state, &telling)))
    }
    return shown
  }

  private func wait(
    _ id: BeatID, in scene: Int32, _ kind: Waiting.Kind, _ own: Possibilities, _ state: TourState,
    _ telling: inout Telling
  ) {
    var possibilities = own
    if skip(from: scene, state) != nil { possibilities.insert(.leave) }
    if telling.hasWayBack { possibilities.insert(.back) }
    telling.told.append(
      .waiting(
        Waiting(
          id: id, turn: state.turn, possibilities: possibilities, progress: progress(of: state), kind: kind)))
  }

  /// What the kind of beat itself makes possible.
  private func own(_ wait: FlowWait, _ state: TourState, _ telling: Telling) -> Possibilities {
    switch wait.kind {
    case .ask(_, let isOptional, _): isOptional ? [.skip] : []
    case .quiz(let quiz): state.position.hintsShown < quiz.hints.count ? [.skip, .hint] : [.skip]
    case .task(let task): state.position.hintsShown < task.hints.count ? [.skip, .hint] : [.skip]
    case .feedback: [.skip]
    case .time(let timer):
      Possibilities(timer.mayGoOnEarly ? [.skip] : []).union(isDue(state, telling) ? [.resume] : [])
    }
  }

  /// Whether the time that is waited for has come.
  func isDue(_ state: TourState, _ telling: Telling) -> Bool {
    state.position.due?.isReached(now: telling.moment.now, today: telling.moment.today) ?? true
  }
}
