// Beats that wait for something else than a choice.
extension FlowBuilder {
  mutating func layOut(_ ask: Beat.Ask, id: Located<BeatID>?) {
    guard let variable = look(up: ask.variable) else { return }
    wait(.ask(variable: Int32(variable), isOptional: ask.isOptional, compile(ask.text)), id: id)
  }

  mutating func layOut(_ quiz: Beat.Quiz, id: Located<BeatID>?) {
    guard let id else { return }
    if !Self.fits(quiz) { problems.append(.quizAnswers(id.value, quiz.kind, at: range)) }
    let first = Int32(flow.answers.count)
    for answer in quiz.answers {
      flow.answers.append(
        FlowAnswer(
          id: answer.id.value, label: compile(answer.label), isCorrect: answer.isCorrect,
          explanation: answer.explanation.map { compile($0) }))
    }
    reportDoubles(quiz.answers.lazy.map { Located($0.id.value.text, at: $0.id.range) }, kind: "answer")
    let compiled = FlowQuiz(
      kind: quiz.kind, score: quiz.score.flatMap { score($0) }, question: compile(quiz.question),
      answers: first..<Int32(flow.answers.count), accepted: quiz.accepted,
      explanation: quiz.explanation.map { compile($0) }, hints: quiz.hints.map { compile($0) })
    wait(.quiz(compiled), id: id)
  }

  /// Whether there is a right answer, and one only where only one may be given.
  private static func fits(_ quiz: Beat.Quiz) -> Bool {
    let right = quiz.answers.count { $0.isCorrect }
    if quiz.kind != .text, !quiz.accepted.isEmpty { return false }
    return switch quiz.kind {
    case .one: right == 1 && quiz.answers.count > 1
    case .several: right > 0 && quiz.answers.count > 1
    case .order: right == 0 && quiz.answers.count > 1
    case .text: quiz.answers.isEmpty && !quiz.accepted.isEmpty
    }
  }

  private mutating func score(_ name: Located<VariableName>) -> Int32? {
    guard let variable = look(up: name) else { return nil }
    guard case .integer = flow.variables[variable].kind else {
      let found = self.name(flow.variables[variable].type(index: variable))
      report(.expected(self.name(.integer), found: found), at: name.range)
      return nil
    }
    return Int32(variable)
  }

  mutating func layOut(_ task: Beat.Task, id: Located<BeatID>?) {
    var compiled = FlowTask(
      target: task.target, doing: task.doing, text: compile(task.text), hints: [], eventHints: [],
      missing: task.missing.map { compile($0) }, isOnlyForSome: task.isOnlyForSome, remind: task.remind)
    for hint in task.hints {
      let text = compile(hint.text)
      if let event = hint.event {
        compiled.eventHints.append((event, text))
      } else {
        compiled.hints.append(text)
      }
    }
    wait(.task(compiled), id: id)
  }

  mutating func layOut(_ feedback: Beat.Feedback, id: Located<BeatID>?) {
    wait(
      .feedback(
        topic: feedback.topic, scale: feedback.scale, allowsAnonymous: feedback.allowsAnonymous,
        compile(feedback.text)), id: id)
  }

  mutating func layOut(_ pause: Beat.Wait, id: Located<BeatID>?) {
    let due: FlowTimer.Due
    switch pause.due {
    case .after(let duration): due = .after(duration)
    case .until(let date):
      guard let compiled = ExpressionCompiler.compile(date, for: .date, into: &self) else { return }
      due = .until(compiled.code)
    }
    wait(.time(FlowTimer(due: due, mayGoOnEarly: pause.mayGoOnEarly, text: compile(pause.text))), id: id)
  }

  private mutating func wait(_ kind: FlowWait.Kind, id: Located<BeatID>?) {
    guard let id = id?.value else { return }
    emit(.wait(Int32(flow.waits.count)))
    flow.waits.append(FlowWait(id: id, scene: scene, kind: kind))
  }
}
