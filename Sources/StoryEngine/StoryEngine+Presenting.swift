import StoryModel

extension StoryEngine {
  /// What waits in this state, or its ending; nothing before a tour begins.
  func present(_ state: TourState, _ telling: inout Telling) throws(Fault) -> [Told] {
    guard let place = state.position.place else { return [] }
    switch flow.instructions[Int(place)] {
    case .choose(let index):
      var options: [Waiting.Offered] = []
      options.reserveCapacity(state.position.offer.count)
      for option in state.position.offer {
        let offered = flow.options[Int(option)]
        options.append(.init(id: offered.id, label: try render(offered.label, state, &telling)))
      }
      let choose = flow.chooses[Int(index)]
      var prompt: Text?
      if let text = choose.prompt { prompt = try render(text, state, &telling) }
      let kind = Waiting.Kind.choose(prompt: prompt, options: options)
      return [waiting(choose.id, in: choose.scene, kind, [.resume], state)]
    case .wait(let index):
      let wait = flow.waits[Int(index)]
      return [
        waiting(wait.id, in: wait.scene, try kind(of: wait, state, &telling), own(wait, state), state)
      ]
    case .end(let index):
      let end = flow.ends[Int(index)]
      return [
        .end(
          Ending(
            id: end.id, turn: state.turn, outcome: end.outcome, text: try render(end.text, state, &telling),
            progress: progress(of: state)))
      ]
    default: return []
    }
  }

  private func kind(
    of wait: FlowWait, _ state: TourState, _ telling: inout Telling
  ) throws(Fault) -> Waiting.Kind {
    switch wait.kind {
    case .ask(let variable, let isOptional, let text):
      let question = Waiting.Question(
        kind: flow.variables[Int(variable)].kind, value: state.variables[Int(variable)],
        isOptional: isOptional)
      return .ask(try render(text, state, &telling), question)
    case .task(let page, let text, _, _): return .task(page: page, try render(text, state, &telling))
    case .feedback(let topic, let scale, let allowsAnonymous, let text):
      return .feedback(
        topic: topic, scale: scale, allowsAnonymous: allowsAnonymous, try render(text, state, &telling))
    }
  }

  private func waiting(
    _ id: BeatID, in scene: Int32, _ kind: Waiting.Kind, _ own: Possibilities, _ state: TourState
  ) -> Told {
    var possibilities = own
    if skip(from: scene, state) != nil { possibilities.insert(.leave) }
    if state.before != nil { possibilities.insert(.back) }
    return .waiting(
      Waiting(
        id: id, turn: state.turn, possibilities: possibilities, progress: progress(of: state), kind: kind))
  }

  /// What the kind of beat itself makes possible.
  private func own(_ wait: FlowWait, _ state: TourState) -> Possibilities {
    switch wait.kind {
    case .ask(_, let isOptional, _): isOptional ? [.skip] : []
    case .task(_, _, let hints, _): state.position.hintsShown < hints.count ? [.skip, .hint] : [.skip]
    case .feedback: [.skip]
    }
  }
}
