package import StoryModel

/// What came of an input.
package enum Outcome: Sendable {
  /// A turn: the state moved on. `told` is all that ran, in order; the last of it waits or is the end.
  case turn(told: [Told], reads: EnvironmentReads)
  /// `resume` where nothing is new: what waits, shown again. Not a turn.
  case again(told: [Told])
  /// The input does not fit; nothing changed.
  case refused(Refusal)
  /// The story failed; nothing changed.
  case fault(Fault)
}

/// Why an input does not fit.
package enum Refusal: Error, Hashable, Sendable {
  case notBegun
  case alreadyBegun
  case isOver
  case notOnOffer
  case wrongType
  case outOfRange(ClosedRange<Int64>)
  case tooLong(maxLength: Int)
  case unknownValue
  case notOptional
  case noHintLeft
  /// None of the quiz's answers, or one of them twice.
  case unknownAnswer
  /// One answer alone is asked for.
  case oneAnswerOnly
  /// Every answer is asked for, in order.
  case notEveryAnswer
  /// Nobody waits for that event here.
  case unawaitedEvent
  /// The time has not come.
  case notDue
  /// This wait cannot be cut short.
  case notEarly
  case nothingToSkipTo
  case noWayBack
  /// The story was changed, and what waits now was not shown yet: `resume` shows it.
  case renewed
  /// The waiting beat takes other inputs.
  case doesNotFit
}

/// How a story failed.
///
/// The proof shows that a published story has none of these.
package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
  case overflow
  case outOfRange(VariableName)
  case dateOutOfRange
  /// No option is on offer and there is no `otherwise`.
  case dryChoose(BeatID)
  case looseEnd(SceneID)
  case returnWithoutVisit
  case tooManySteps
  /// The state belongs to another version of the story.
  case foreignState

  /// In an author's words.
  package var description: String {
    switch self {
    case .overflow: "a number became too large to count with"
    case .outOfRange(let variable): "'\(variable)' would leave its range"
    case .dateOutOfRange: "a date would leave the years 1 to 9999"
    case .dryChoose(let beat): "no option is left at '\(beat)', and it has no <otherwise>"
    case .looseEnd(let scene): "scene '\(scene)' runs off its end"
    case .returnWithoutVisit: "there is a <return> where nothing was visited"
    case .tooManySteps: "it goes round without ever waiting"
    case .foreignState: "the tour belongs to another version of it"
    }
  }
}
