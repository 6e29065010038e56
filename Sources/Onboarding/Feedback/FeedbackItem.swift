package import StoryModel

/// Which piece of feedback: a random key, so that no order can be read from it.
package struct FeedbackID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (a: FeedbackID, b: FeedbackID) -> Bool { a.text < b.text }
}

/// How far the web team is with a piece of feedback.
package enum FeedbackStatus: String, CaseIterable, Sendable {
  case open
  case answered
  case closed
}

/// A piece of feedback as the web team reads it.
package struct FeedbackItem: Hashable, Sendable {
  package let id: FeedbackID
  package var story: StoryID
  /// As the story calls it.
  package var topic: String
  package var scale: FeedbackScale
  /// The number on the scale; nil where none was given.
  package var value: Int?
  /// In the employee's words; perhaps empty.
  package var text: String
  /// Who said it and when, as far as anybody may know.
  package var source: Source
  package var status: FeedbackStatus
  /// The web team's answer; nil until there is one.
  package var answer: String?

  package init(
    id: FeedbackID, story: StoryID, topic: String, scale: FeedbackScale, value: Int?, text: String,
    source: Source,
    status: FeedbackStatus = .open, answer: String? = nil
  ) {
    self.id = id
    self.story = story
    self.topic = topic
    self.scale = scale
    self.value = value
    self.text = text
    self.source = source
    self.status = status
    self.answer = answer
  }

  /// Where feedback came from: an employee, or nobody in a week.
  package enum Source: Hashable, Sendable {
    case signed(EmployeeID, name: String, at: Instant)
    /// `answerIsPublic`: whether everybody may read message and answer.
    case anonymous(CalendarWeek, answerIsPublic: Bool)
  }

  /// Whether it was given without a name.
  package var isAnonymous: Bool {
    if case .anonymous = source { return true }
    return false
  }
}
