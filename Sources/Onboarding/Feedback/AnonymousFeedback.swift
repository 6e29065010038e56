package import StoryModel

/// Feedback without a name: a random key, what it is about, what was said, and the week.
///
/// Nothing else, ever.
package struct AnonymousFeedback: Hashable, Sendable {
  package let id: FeedbackID
  package var story: StoryID
  /// As the story calls it.
  package var topic: String
  package var scale: FeedbackScale
  /// The number on the scale; nil where none was given.
  package var value: Int?
  /// In the writer's words; perhaps empty.
  package var text: String
  /// When it was given, no finer than this.
  package var week: CalendarWeek

  package init(
    id: FeedbackID, story: StoryID, topic: String, scale: FeedbackScale, value: Int?, text: String,
    week: CalendarWeek
  ) {
    self.id = id
    self.story = story
    self.topic = topic
    self.scale = scale
    self.value = value
    self.text = text
    self.week = week
  }
}
