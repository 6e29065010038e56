/// A beat that waits for something else than a choice.
package struct FlowWait: Sendable {
  package var id: BeatID
  /// The scene it stands in.
  package var scene: Int32
  package var kind: Kind

  /// What is waited for; `variable` is an index into ``Flow/variables``.
  package indirect enum Kind: Sendable {
    case ask(variable: Int32, isOptional: Bool, FlowText)
    case quiz(FlowQuiz)
    /// `show` and `task`.
    case task(FlowTask)
    case feedback(topic: String, scale: FeedbackScale, allowsAnonymous: Bool, FlowText)
    /// `wait`: until some time has come.
    case time(FlowTimer)
  }
}

/// A question with right answers.
package struct FlowQuiz: Sendable {
  package var kind: QuizKind
  /// An index into ``Flow/variables``: it goes up by one with a right answer.
  package var score: Int32?
  package var question: FlowText
  /// Indices into ``Flow/answers``; for `order`, the right order.
  package var answers: Range<Int32>
  /// For `text`: the spellings that are right.
  package var accepted: [String]
  /// In a translation: for each of those how it is spelled in the other language, which is as right; else none.
  package var spellings: [String] = []
  /// Told after any answer.
  package var explanation: FlowText?
  package var hints: [FlowText]

  /// The longest text that can be answered, in Unicode scalars.
  package static let maxLength = 200
}

/// One answer of a quiz.
package struct FlowAnswer: Sendable {
  package var id: AnswerID
  /// What the employee reads.
  package var label: FlowText
  package var isCorrect: Bool
  /// Told when this answer was given.
  package var explanation: FlowText?
}

/// Something to look at or to do in the intranet.
package struct FlowTask: Sendable {
  package var target: Beat.Target
  package var doing: Beat.Doing
  package var text: FlowText
  /// Those that are told one by one, as the employee asks for them.
  package var hints: [FlowText]
  /// Those that show themselves, each with its event.
  package var eventHints: [(event: String, text: FlowText)]
  package var missing: FlowText?
  /// Whether the story goes on without a word where it is not there.
  package var isOnlyForSome: Bool
  /// After this time the employee's start page shows it again.
  package var remind: CalendarDuration?
}

/// A pause of the story.
package struct FlowTimer: Sendable {
  package var due: Due
  /// Whether the employee may go on before.
  package var mayGoOnEarly: Bool
  package var text: FlowText

  /// When it is over.
  package enum Due: Sendable {
    /// So long after it was reached.
    case after(CalendarDuration)
    /// On the date that this gives.
    case until(Code)
  }
}
