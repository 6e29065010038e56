import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// What a form says to the tour.
enum TourAnswer {
  case input(Input, FeedbackContent?)
  /// It cannot be an input to the beat that it answers.
  case refused(RefusalWords)

  /// What a form says by itself; nil where that depends on the question that it answers.
  static func of(_ form: Form) -> TourAnswer? {
    if let option = form["choose"] { return .input(.option(OptionID(option)), nil) }
    if let word = form["input"] { return input(word, form) }
    return nil
  }

  /// Reads a form's answer against the question of the turn that it answers.
  static func of(_ form: Form, in tour: OpenTour) -> TourAnswer {
    guard let waiting = tour.waiting(at: form.turn) else {
      // A turn of long ago: whatever it was, the tour says that it is over.
      return form.turn == tour.turn ? .refused(.notHere) : .refused(.oldTurn)
    }
    switch waiting.kind {
    case .ask(_, let question): return answer(form["answer"], to: question)
    case .quiz(let quiz): return QuizForm(quiz, form).answer
    case .choose: return .refused(.chooseOne)
    case .task, .feedback, .time: return .refused(.notHere)
    }
  }

  private static func input(_ word: String, _ form: Form) -> TourAnswer {
    switch word {
    case "done": .input(.done, nil)
    case "missing": .input(.missing, nil)
    case "hint": .input(.hint, nil)
    case "skip": .input(.skip, nil)
    case "leave": .input(.leave, nil)
    case "back": .input(.back, nil)
    case "resume": .input(.resume, nil)
    case "feedback": .input(.feedback, FeedbackContent(form))
    default: .refused(.notHere)
    }
  }

  private static func answer(_ text: String?, to question: Waiting.Question) -> TourAnswer {
    switch question.kind {
    case .boolean:
      guard let value = text.flatMap({ Bool($0) }) else { return .refused(.chooseOne) }
      return .input(.answer(.boolean(value)), nil)
    case .enumeration:
      guard let text, !text.isEmpty else { return .refused(.chooseOne) }
      return .input(.answer(.value(ValueID(text))), nil)
    case .integer(let range, _):
      let digits = (text ?? "").filter { !$0.isWhitespace }.replacing("−", with: "-")
      guard let number = Int64(digits) else { return .refused(.number(range)) }
      return .input(.answer(.integer(number)), nil)
    case .text:
      guard let text, !text.allSatisfy(\.isWhitespace) else {
        return question.isOptional ? .input(.skip, nil) : .refused(.textMissing)
      }
      return .input(.answer(.text(text)), nil)
    }
  }
}

extension FeedbackContent {
  fileprivate init(_ form: Form) {
    self.init(
      value: form["score"].flatMap { Int($0) }, text: form["text"] ?? "",
      isAnonymous: form["anonymous"] != nil)
  }
}

extension OpenTour {
  /// The beat that waited at a turn of this attempt.
  fileprivate func waiting(at turn: Int) -> Waiting? {
    if let waiting, waiting.turn == turn { return waiting }
    for case .told(.waiting(let waiting)) in conversation where waiting.turn == turn { return waiting }
    return nil
  }
}
