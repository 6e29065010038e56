// A question with right answers.
extension Beat {
  /// Waits for an answer, says whether it was right, and goes on in any case.
  package struct Quiz: Sendable {
    package var kind: QuizKind
    /// An integer variable that goes up by one with a right answer.
    package var score: Located<VariableName>?
    package var question: Text
    /// In the order of the file, which is the right one for `order`; none for `text`.
    package var answers: [Answer]
    /// For `text`: the spellings that are right, compared without regard to case.
    package var accepted: [String]
    /// Told after any answer.
    package var explanation: Text?
    /// Told one by one, in this order, as the employee asks for them.
    package var hints: [Text]

    package init(
      kind: QuizKind, score: Located<VariableName>? = nil, question: Text, answers: [Answer] = [],
      accepted: [String] = [], explanation: Text? = nil, hints: [Text] = []
    ) {
      self.kind = kind
      self.score = score
      self.question = question
      self.answers = answers
      self.accepted = accepted
      self.explanation = explanation
      self.hints = hints
    }
  }

  /// One answer of a quiz.
  package struct Answer: Sendable {
    package var id: Located<AnswerID>
    /// The start tag.
    package var range: SourceRange
    package var label: Text
    package var isCorrect: Bool
    /// Told when this answer was given.
    package var explanation: Text?

    package init(
      id: Located<AnswerID>, range: SourceRange, label: Text, isCorrect: Bool = false,
      explanation: Text? = nil
    ) {
      self.id = id
      self.range = range
      self.label = label
      self.isCorrect = isCorrect
      self.explanation = explanation
    }
  }
}
