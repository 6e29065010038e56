import StoryModel

/// What is at a place: the same id is the same place only where it is the same kind of beat.
enum PlaceKind: Hashable {
  case choose
  case ask
  /// Of whichever kind of question.
  case quiz
  case show
  case task
  case feedback
  case time
  case visit

  /// Nil where nobody can stand, nor come back to; an ending is no place, or a new version could complete somebody.
  init?(at address: Address, in flow: Flow) {
    switch flow.instructions[Int(address)] {
    case .choose: self = .choose
    case .visit: self = .visit
    case .wait(let index):
      switch flow.waits[Int(index)].kind {
      case .ask: self = .ask
      case .quiz: self = .quiz
      case .task(let task): self = task.doing == .looking ? .show : .task
      case .feedback: self = .feedback
      case .time: self = .time
      }
    default: return nil
    }
  }
}
