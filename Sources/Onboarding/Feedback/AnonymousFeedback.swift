package import StoryModel

/// Feedback without a name: a random key, what it is about, what was said, and the week.
///
/// Nothing else, ever.
package struct AnonymousFeedback: Hashable, Sendable {
  package let id: FeedbackID
  package var story: StoryID
  package var topic: String
  package var scale: FeedbackScale
  package var value: Int?
  package var text: String
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
