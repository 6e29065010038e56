package import StoryEngine
import StoryModel

extension Refusal {
  /// Why the input does not fit, in English, for other programs; pages have words of their own.
  var reason: String {
    switch self {
    case .notBegun: "the tour has not begun"
    case .alreadyBegun: "the tour is under way"
    case .isOver: "the tour is over"
    case .notOnOffer: "that option is not on offer"
    case .wrongType: "that is not an answer of the right type"
    case .outOfRange(let range): "that number is not between \(range.lowerBound) and \(range.upperBound)"
    case .tooLong(let maxLength): "that text is longer than \(maxLength) characters"
    case .unknownValue: "that is none of the values"
    case .notOptional: "this question cannot be skipped"
    case .unknownAnswer: "that is none of the answers, or one of them twice"
    case .oneAnswerOnly: "one answer is asked for"
    case .notEveryAnswer: "all answers are asked for, in order"
    case .unawaitedEvent: "nothing here waits for that event"
    case .notDue: "the time has not come"
    case .notEarly: "this cannot be cut short"
    case .noHintLeft: "there is no further hint"
    case .nothingToSkipTo: "this scene cannot be left here"
    case .noWayBack: "there is no way back here"
    case .renewed: "the story was changed; resume shows where it goes on"
    case .doesNotFit: "that does not answer this"
    }
  }
}

extension InputRefusal {
  /// Why the input was not taken, in English, for other programs.
  var reason: String {
    switch self {
    case .engine(let refusal): refusal.reason
    case .otherTurn: "that answers an earlier turn"
    case .renewedMeanwhile: "the story was changed since; this is where it goes on"
    case .feedback(.empty): "feedback needs a number or words; not giving any is skip"
    case .feedback(.tooLong(let maxLength)): "that text is longer than \(maxLength) characters"
    case .feedback(.outsideScale(let range)):
      "that number is not between \(range.lowerBound) and \(range.upperBound)"
    case .feedback(.noNumber): "only words are asked here"
    case .feedback(.notAnonymous): "feedback without a name is not taken here"
    }
  }

  /// What would fit at the beat that waits; at nil, the tour has not begun or is over.
  package func expected(at waiting: Waiting?) -> String {
    guard let waiting else { return "begin" }
    let answer =
      switch waiting.kind {
      case .choose(_, let options): options.map(\.id.text).joined(separator: ", ")
      case .ask(_, let question): question.expected
      case .quiz(let quiz): quiz.expected
      case .task(_, _, .event(let name)): "done, missing, event \(name)"
      case .task: "done, missing"
      case .feedback(_, let scale, _, _):
        scale.numbers.map { "a number from \($0.lowerBound) to \($0.upperBound), text, or both" } ?? "text"
      case .time: "resume when it is due"
      }
    return ([answer] + waiting.possibilities.names).joined(separator: ", ")
  }
}

extension Waiting.Question {
  fileprivate var expected: String {
    switch kind {
    case .boolean: "true, false"
    case .integer(let range, _): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .enumeration(let values, _): values.map(\.id.text).joined(separator: ", ")
    case .text(let maxLength): "text of at most \(maxLength) characters"
    }
  }
}

extension Waiting.Quiz {
  fileprivate var expected: String {
    let ids = answers.map(\.id.text)
    return switch kind {
    case .one: ids.joined(separator: ", ")
    case .several: "one or more of \(ids.joined(separator: " "))"
    case .order: "all of \(ids.joined(separator: " ")) in order"
    case .text: "text"
    }
  }
}
