package import StoryModel

/// Feedback with a name under it.
package struct SignedFeedback: Hashable, Sendable {
  package let id: FeedbackID
  package var employee: EmployeeID
  package var story: StoryID
  package var beat: BeatID
  package var topic: String
  package var scale: FeedbackScale
  package var value: Int?
  package var text: String
  package var at: Instant

  package init(
    id: FeedbackID, employee: EmployeeID, story: StoryID, beat: BeatID, topic: String, scale: FeedbackScale,
    value: Int?, text: String, at: Instant
  ) {
    self.id = id
    self.employee = employee
    self.story = story
    self.beat = beat
    self.topic = topic
    self.scale = scale
    self.value = value
    self.text = text
    self.at = at
  }
}
