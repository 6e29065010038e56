import StoryModel

/// A quiz that is open.
struct QuizDraft {
  var id: Located<BeatID>
  var range: SourceRange
  var quiz: Beat.Quiz
  /// The answer that is open.
  var answer: Beat.Answer?
}

extension StoryBuilder {
  mutating func openQuiz(_ tag: StartTag, findings: inout Findings) {
    let quiz = Beat.Quiz(
      kind: tag.word(.kind, as: QuizKind.self) ?? .one, score: tag.id(.score, as: VariableName.self),
      question: Text([]))
    quizzes.append(QuizDraft(id: waitingID(of: tag, findings: &findings), range: tag.range, quiz: quiz))
  }

  mutating func openAnswer(_ tag: StartTag, findings: inout Findings) {
    texts.begin()
    guard let last = quizzes.indices.last else { return }
    var id = tag.id(.id, as: AnswerID.self)
    if id == nil {
      findings.add(.missingID(tag))
      // `~` is in no author's id.
      id = Located(AnswerID("~\(quizzes[last].quiz.answers.count + 1)"), at: tag.opening)
    }
    guard let id else { return }
    quizzes[last].answer = Beat.Answer(
      id: id, range: tag.range, label: Text([]), isCorrect: tag.flag(.correct))
  }

  mutating func closeQuizPart(_ element: OpenElement, findings: inout Findings) {
    let text = closeText(element, findings: &findings)
    guard let last = quizzes.indices.last else { return }
    switch element.element {
    case .question: quizzes[last].quiz.question = text
    case .accept: quizzes[last].quiz.accepted.append(text.plain)
    case .explain where element.parent == .answer: quizzes[last].answer?.explanation = text
    case .explain: quizzes[last].quiz.explanation = text
    default:
      guard var answer = quizzes[last].answer else { return }
      answer.label = text
      quizzes[last].quiz.answers.append(answer)
      quizzes[last].answer = nil
    }
  }

  mutating func closeQuiz() {
    guard let draft = quizzes.popLast() else { return }
    beats.push(Beat(id: draft.id, range: draft.range, kind: .quiz(draft.quiz)))
  }
}
