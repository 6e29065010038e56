import StoryEngine
import StoryModel

// A quiz at the terminal: a numbered list, answered with numbers.
extension TerminalVoice {
  func show(_ quiz: Waiting.Quiz, _ possibilities: Possibilities, _ words: TerminalWords) {
    say(quiz.question.plain, .bold)
    list(quiz.answers.map(\.label.plain))
    let how =
      switch quiz.kind {
      case .one: words.quizOne
      case .several: words.quizSeveral
      case .order: words.quizOrder
      case .text: words.quizText
      }
    let more = possibilities.contains(.hint) ? words.quizWaysWithHint : words.quizWays
    say("(\(how) \(more))", .dim)
  }

  /// Right or not, in words; then what there is to say about it.
  func judge(_ isRight: Bool, _ text: Text?, _ words: TerminalWords) {
    say(isRight ? words.right : words.wrong, isRight ? .green : .yellow)
    if let text { say(text.plain) }
  }

  /// Numbers may have commas between them; words are taken as they are.
  static func line(_ typed: String, for quiz: Waiting.Quiz) -> String {
    quiz.kind == .text ? typed : typed.replacing(",", with: " ")
  }

  /// Why an answer to a quiz was not taken; nil for what is no matter of quizzes.
  static func words(for refusal: Refusal, _ words: TerminalWords) -> String? {
    switch refusal {
    case .unknownAnswer: words.refusedOption
    case .oneAnswerOnly: words.refusedMany
    case .notEveryAnswer: words.refusedFew
    case .noHintLeft: words.refusedHint
    case .notDue, .notEarly: words.refusedEarly
    default: nil
    }
  }
}
