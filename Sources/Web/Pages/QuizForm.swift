import StoryEngine
import StoryModel

/// A quiz and the form that was filled in for it.
struct QuizForm {
  private let quiz: Waiting.Quiz
  private let form: Form

  init(_ quiz: Waiting.Quiz, _ form: Form) {
    self.quiz = quiz
    self.form = form
  }

  /// The field that says which place an answer gets.
  static func placeField(of answer: AnswerID) -> String { "place.\(answer)" }

  /// What it says to the tour.
  var answer: TourAnswer {
    switch quiz.kind {
    case .one:
      guard let id = form["answer"], !id.isEmpty else { return .refused(.chooseOne) }
      return .input(.answers([AnswerID(id)]), nil)
    case .several:
      let ids = form.all("answer")
      guard !ids.isEmpty else { return .refused(.chooseSome) }
      return .input(.answers(ids.map { AnswerID($0) }), nil)
    case .order:
      guard let order else { return .refused(.eachItsPlace(quiz.answers.count)) }
      return .input(.answers(order), nil)
    case .text:
      guard let text = form["answer"], !text.allSatisfy(\.isWhitespace) else { return .refused(.textMissing) }
      return .input(.answer(.text(text)), nil)
    }
  }

  /// The answers by the places that were given to them; nil where two have the same, or one has none.
  private var order: [AnswerID]? {
    var places: [Int: AnswerID] = [:]
    for answer in quiz.answers {
      guard let place = form[Self.placeField(of: answer.id)].flatMap({ Int($0) }) else { return nil }
      places[place] = answer.id
    }
    let order = (1...max(quiz.answers.count, 1)).compactMap { places[$0] }
    return order.count == quiz.answers.count ? order : nil
  }
}
