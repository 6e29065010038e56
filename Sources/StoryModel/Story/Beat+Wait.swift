// A pause of the story.
extension Beat {
  /// Waits until some time has come.
  package struct Wait: Sendable {
    package var due: Due
    /// Whether the employee may go on before.
    package var mayGoOnEarly: Bool
    package var text: Text

    package init(due: Due, mayGoOnEarly: Bool, text: Text) {
      self.due = due
      self.mayGoOnEarly = mayGoOnEarly
      self.text = text
    }
  }

  /// When a wait is over.
  package enum Due: Sendable {
    /// So long after it was reached.
    case after(CalendarDuration)
    /// On a date.
    case until(Expression)
  }
}
