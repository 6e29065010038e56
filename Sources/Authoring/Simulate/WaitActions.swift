import StoryEngine
import StoryModel

/// What can be done where one beat waits, worked out once: while people walk it is only drawn from.
struct WaitActions: Sendable {
  /// The answers that are worth giving, and what else is always possible.
  private(set) var actions: [RandomAction] = []
  /// How many hints there are to ask for.
  private(set) var hintCount = 0
  /// Whether it waits for some time to come.
  private(set) var isTimer = false

  init(_ wait: FlowWait, in flow: Flow, answers: [[Input.Answer]]) {
    switch wait.kind {
    case .ask(let variable, let isOptional, _):
      actions = answers[Int(variable)].map { .input(.answer($0)) } + (isOptional ? [.input(.skip)] : [])
    case .quiz(let quiz):
      actions = Self.answers(to: quiz, in: flow).map { .input($0) } + [.input(.skip)]
      hintCount = quiz.hints.count
    case .task(let task):
      actions = [.input(.done), .input(.missing), .input(.skip)]
      if case .event(let name) = task.doing { actions.append(.input(.event(name))) }
      actions += task.eventHints.map { .input(.event($0.event)) }
      hintCount = task.hints.count
    case .feedback(_, let scale, _, _):
      actions = [
        .feedback(line: scale.numbers.map { "\($0.upperBound)" } ?? "Mooi."), .input(.skip),
      ]
    case .time(let timer):
      isTimer = true
      if timer.mayGoOnEarly { actions = [.input(.skip)] }
    }
  }

  /// About half of them right.
  private static func answers(to quiz: FlowQuiz, in flow: Flow) -> [Input] {
    let ids = quiz.answers.map { flow.answers[Int($0)].id }
    let right = quiz.answers.filter { flow.answers[Int($0)].isCorrect }.map { flow.answers[Int($0)].id }
    switch quiz.kind {
    case .text: return (quiz.accepted + ["", "geen idee"]).map { .answer(.text($0)) }
    case .one: return ids.map { .answers([$0]) } + ids.dropFirst(2).map { _ in .answers(right) }
    case .several: return ids.flatMap { [.answers([$0]), .answers(right)] } + [.answers(ids)]
    case .order:
      return [
        .answers(ids), .answers(ids), .answers(ids.reversed()),
        .answers(Array(ids.dropFirst() + ids.prefix(1))),
      ]
    }
  }
}
