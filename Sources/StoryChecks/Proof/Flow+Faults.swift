import StoryModel

extension Flow {
  /// Whether anything is so that is calculated in texts that are not told straight away; the ways to those are not
  /// followed one by one.
  func calculatesInTexts(where isSo: (Code) -> Bool) -> Bool {
    func holds(in text: FlowText) -> Bool { codes(in: text).contains { calculates($0) && isSo($0) } }
    func holds(in text: FlowText?) -> Bool { text.map { holds(in: $0) } ?? false }
    return options.contains { holds(in: $0.label) } || ends.contains { holds(in: $0.text) }
      || chooses.contains { holds(in: $0.prompt) }
      || answers.contains { holds(in: $0.label) || holds(in: $0.explanation) }
      || waits.contains { texts(of: $0).contains { holds(in: $0) } }
  }

  private func texts(of wait: FlowWait) -> [FlowText] {
    switch wait.kind {
    case .ask(_, _, let text), .feedback(_, _, _, let text): [text]
    case .time(let timer): [timer.text]
    case .quiz(let quiz): [quiz.question] + quiz.hints + [quiz.explanation].compactMap { $0 }
    case .task(let task):
      [task.text] + task.hints + task.eventHints.map(\.text) + [task.missing].compactMap { $0 }
    }
  }

  /// Whether a value within a told text is calculated, so that it could become too large.
  func mayFault(_ tell: Int32) -> Bool {
    guard case .say(_, _, _, let text) = tells[Int(tell)].kind else { return false }
    return mayFault(text)
  }

  /// Whether a value within the text is calculated.
  func mayFault(_ text: FlowText) -> Bool {
    guard text.characters == nil else { return false }
    return text.pieces.contains { piece in
      switch piece {
      case .value(let code, _), .branch(let code), .elseBranch(let code?): calculates(code)
      default: false
      }
    }
  }

  /// The code of everything in the text that is worked out.
  func codes(in text: FlowText) -> [Code] {
    guard text.characters == nil else { return [] }
    return text.pieces.compactMap { piece in
      switch piece {
      case .value(let code, _), .branch(let code), .elseBranch(let code?): code
      default: nil
      }
    }
  }

  func calculates(_ code: Code) -> Bool {
    var index = Int(code.start)
    while true {
      switch self.code[index] {
      case .done: return false
      case .calculate, .later, .earlier: return true
      default: index += 1
      }
    }
  }
}
