package import StoryModel

/// What a sound story has.
package enum ProofProperty: String, CaseIterable, Sendable {
  /// Every scene and every option can be reached.
  case reachable
  /// From wherever somebody may be, an end can be reached.
  case canEnd = "can-end"
  /// Wherever the story waits there is something to do.
  case somethingToDo = "something-to-do"
  /// No turn goes on for ever.
  case turnsEnd = "turns-end"
  /// No number leaves its range, and no expression fails.
  case inRange = "in-range"

  /// The code of what is found about it: a note where it is proved, an error where it is refuted, else a warning.
  package func code(_ verdict: Diagnostic.Evidence.Verdict) -> Diagnostic.Code {
    let severity: Diagnostic.Severity =
      switch verdict {
      case .proved: .note
      case .refuted: .error
      case .open: .warning
      }
    return Diagnostic.Code(number, "proof-\(rawValue)", severity)
  }

  private var number: Int {
    switch self {
    case .reachable: 50
    case .canEnd: 51
    case .somethingToDo: 52
    case .turnsEnd: 53
    case .inRange: 54
    }
  }
}

extension ProofFault {
  /// What it refutes.
  package var property: ProofProperty {
    switch self {
    case .dryChoose, .looseEnd, .returnWithoutVisit: .somethingToDo
    case .endlessTurn: .turnsEnd
    case .outOfRange, .overflow, .dateOutOfRange: .inRange
    }
  }
}
