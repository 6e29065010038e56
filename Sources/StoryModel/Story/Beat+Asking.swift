// Beats at which the story waits for something else than a choice.
extension Beat {
  /// Waits for a value of a variable.
  package struct Ask: Sendable {
    package var variable: Located<VariableName>
    /// Whether the employee may go on without an answer.
    package var isOptional: Bool
    /// The question.
    package var text: Text

    package init(variable: Located<VariableName>, isOptional: Bool, text: Text) {
      self.variable = variable
      self.isOptional = isOptional
      self.text = text
    }
  }

  /// Waits for feedback to the web team.
  package struct Feedback: Sendable {
    /// What it is about, as the author calls it.
    package var topic: String
    package var scale: FeedbackScale
    /// Whether it may be given without a name.
    package var allowsAnonymous: Bool
    /// What the employee is asked.
    package var text: Text

    package init(topic: String, scale: FeedbackScale, allowsAnonymous: Bool, text: Text) {
      self.topic = topic
      self.scale = scale
      self.allowsAnonymous = allowsAnonymous
      self.text = text
    }
  }
}
