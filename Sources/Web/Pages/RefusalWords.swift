import Authoring
import StoryEngine

/// Why an input was refused, in the words of the page.
enum RefusalWords: Equatable {
  case oldTurn
  /// The story was published anew since she was asked.
  case renewed
  case chooseOne
  case chooseSome
  /// So many answers, and two of them have the same place.
  case eachItsPlace(Int)
  case number(ClosedRange<Int64>)
  case textMissing
  case textTooLong(Int)
  case feedbackEmpty
  case feedbackTooLong(Int)
  case notHere
  case notDue

  init(_ refusal: InputRefusal) {
    switch refusal {
    case .otherTurn: self = .oldTurn
    case .renewedMeanwhile: self = .renewed
    case .engine(.outOfRange(let range)): self = .number(range)
    case .engine(.tooLong(let maxLength)): self = .textTooLong(maxLength)
    case .engine(.notOnOffer), .engine(.unknownValue), .engine(.unknownAnswer), .engine(.oneAnswerOnly):
      self = .chooseOne
    case .engine(.notDue): self = .notDue
    case .engine(.wrongType): self = .textMissing
    case .engine: self = .notHere
    case .feedback(.empty): self = .feedbackEmpty
    case .feedback(.tooLong(let maxLength)): self = .feedbackTooLong(maxLength)
    case .feedback(.outsideScale), .feedback(.noNumber), .feedback(.notAnonymous): self = .notHere
    }
  }

  /// Whether it is about a turn that is over: what was typed belongs to another question than the one that waits.
  var isOld: Bool { self == .oldTurn || self == .renewed }

  /// The refusal as the page shows it, over the beat that waits now.
  func context(in texts: InterfaceTexts, _ waiting: Waiting?) -> RefusalContext {
    RefusalContext(message: message(in: texts), field: field(for: waiting))
  }

  private func message(in texts: InterfaceTexts) -> String {
    switch self {
    case .oldTurn: texts.refusals.oldTurn
    case .renewed: texts.refusals.renewed
    case .chooseOne: texts.refusals.chooseOne
    case .chooseSome: texts.refusals.chooseSome
    case .eachItsPlace(let count): texts.placesRefused(count)
    case .number(let range): texts.numberRefused(from: range.lowerBound, to: range.upperBound)
    case .textMissing: texts.refusals.textMissing
    case .textTooLong(let count), .feedbackTooLong(let count): texts.textTooLong(count)
    case .feedbackEmpty: texts.refusals.feedbackEmpty
    case .notHere: texts.refusals.notHere
    case .notDue: texts.refusals.notDue
    }
  }

  private func field(for waiting: Waiting?) -> String? {
    switch (self, waiting?.kind) {
    case (.chooseOne, .ask), (.number, .ask), (.textMissing, .ask), (.textTooLong, .ask): "answer"
    case (.chooseOne, .quiz), (.chooseSome, .quiz), (.eachItsPlace, .quiz), (.textMissing, .quiz),
      (.textTooLong, .quiz):
      "answer"
    case (.feedbackEmpty, .feedback), (.feedbackTooLong, .feedback): "text"
    default: nil
    }
  }
}
