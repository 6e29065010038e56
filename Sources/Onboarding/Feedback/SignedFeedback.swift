package import StoryModel

/// Feedback with a name under it.
package struct SignedFeedback: Hashable, Sendable {
  package let id: FeedbackID
  package var employee: EmployeeID
  package var story: StoryID
  /// The `feedback` beat it was given at; of what she told of her own accord, the beat that waited, empty before her
  /// tour began.
  package var beat: BeatID
  /// As the story calls it.
  package var topic: String
  package var scale: FeedbackScale
  /// The number on the scale; nil where none was given.
  package var value: Int?
  /// In her words; perhaps empty.
  package var text: String
  /// When she gave it.
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
