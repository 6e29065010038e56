import StoryEngine
import StoryModel

extension AnswerForms {
  /// The form of a quiz, filled with what was chosen where it was refused.
  func quiz(_ quiz: Waiting.Quiz, _ possibilities: Possibilities) -> QuizContext {
    var context = QuizContext(
      canHint: possibilities.contains(.hint), isFaulty: refused != nil, language: language)
    switch quiz.kind {
    case .one: context.choices = choices(quiz, type: "radio", note: nil)
    case .several: context.choices = choices(quiz, type: "checkbox", note: texts.tour.chooseAll)
    case .order: context.order = order(quiz)
    case .text:
      context.text = .init(
        note: texts.textNote(FlowQuiz.maxLength), isLong: false, value: refused?["answer"] ?? "")
    }
    return context
  }

  private func choices(_ quiz: Waiting.Quiz, type: String, note: String?) -> QuizContext.Choices {
    let chosen = refused?.all("answer") ?? []
    return .init(
      type: type, note: note,
      answers: quiz.answers.enumerated().map { index, answer in
        .init(
          id: answer.id.text, html: StoryHTML.render(answer.label, links: false),
          fieldId: index == 0 ? "answer" : nil, isChecked: chosen.contains(answer.id.text))
      })
  }

  private func order(_ quiz: Waiting.Quiz) -> QuizContext.Order {
    .init(
      note: texts.tour.orderNote, said: texts.tour.moved,
      answers: quiz.answers.enumerated().map { index, answer in
        let field = QuizForm.placeField(of: answer.id)
        let chosen = refused?[field].flatMap { Int($0) } ?? index + 1
        return .init(
          id: answer.id.text, html: StoryHTML.render(answer.label, links: false), fieldName: field,
          fieldId: index == 0 ? "answer" : "answer-\(index + 1)",
          places: (1...quiz.answers.count).map { .init(number: $0, isSelected: $0 == chosen) })
      })
  }
}
