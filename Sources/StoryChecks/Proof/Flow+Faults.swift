import StoryModel

extension Flow {
  /// What is calculated in texts that are not told straight away; the ways to those are not followed one by one.
  var calculatedTexts: [Code] {
    var texts = options.map(\.label) + ends.map(\.text) + chooses.compactMap(\.prompt)
    for answer in answers { texts += [answer.label] + [answer.explanation].compactMap { $0 } }
    for wait in waits { texts += self.texts(of: wait) }
    return texts.flatMap(codes).filter(calculates)
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
