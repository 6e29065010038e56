import StoryModel

/// A text that employees read, and where it stands.
struct PlacedText {
  let text: FlowText
  /// The start tag of the beat or option it is part of.
  let place: SourceRange
  /// Whether it is what an option or an answer says: a few words, mostly, and no sentence.
  let isLabel: Bool

  init(_ text: FlowText, at place: SourceRange, isLabel: Bool = false) {
    self.text = text
    self.place = place
    self.isLabel = isLabel
  }
}

extension Flow {
  /// The addresses of a scene's instructions.
  func addresses(ofScene scene: Int) -> Range<Int> {
    let next = scene + 1
    return Int(scenes[scene].start)..<(next < scenes.count ? Int(scenes[next].start) : instructions.count)
  }

  /// Everything that a scene tells and asks in words, in the order in which it is laid out; descriptions of pictures
  /// are not among it.
  func forEachText(ofScene scene: Int, _ body: (PlacedText) -> Void) {
    for address in addresses(ofScene: scene) {
      let place = ranges[address]
      switch instructions[address] {
      case .tell(let index):
        if case .say(_, _, _, let text) = tells[Int(index)].kind { body(PlacedText(text, at: place)) }
      case .choose(let index):
        let choose = chooses[Int(index)]
        if let prompt = choose.prompt { body(PlacedText(prompt, at: place)) }
        for option in choose.options {
          let option = options[Int(option)]
          body(PlacedText(option.label, at: option.range, isLabel: true))
        }
      case .wait(let index): forEachText(of: waits[Int(index)], at: place, body)
      case .end(let index): body(PlacedText(ends[Int(index)].text, at: place))
      case .enter, .set, .give, .unless, .jump, .goto, .visit, .comeBack, .vary, .looseEnd: break
      }
    }
  }

  private func forEachText(of wait: FlowWait, at place: SourceRange, _ body: (PlacedText) -> Void) {
    switch wait.kind {
    case .ask(_, _, let text), .feedback(_, _, _, let text): body(PlacedText(text, at: place))
    case .time(let timer): body(PlacedText(timer.text, at: place))
    case .task(let task):
      let texts = [task.text] + task.hints + task.eventHints.map(\.text) + [task.missing].compactMap(\.self)
      for text in texts { body(PlacedText(text, at: place)) }
    case .quiz(let quiz):
      body(PlacedText(quiz.question, at: place))
      for answer in quiz.answers {
        body(PlacedText(answers[Int(answer)].label, at: place, isLabel: true))
        if let explanation = answers[Int(answer)].explanation { body(PlacedText(explanation, at: place)) }
      }
      for text in [quiz.explanation].compactMap(\.self) + quiz.hints { body(PlacedText(text, at: place)) }
    }
  }
}
