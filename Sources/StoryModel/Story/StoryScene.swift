/// A named part of a story: beats in order.
package struct StoryScene: Sendable {
  package var id: Located<SceneID>
  /// The start tag.
  package var range: SourceRange
  /// Empty where the author gives none.
  package var title: String
  /// A free name for reports.
  package var feature: String?
  /// Whether it counts in "step 1 of 3".
  package var isMilestone: Bool
  /// Where `leave` goes from wherever the story waits in this scene.
  package var skip: Located<SceneID>?
  package var beats: [Beat]
  /// Checks that have nothing to say here.
  package var silences: [Silence]

  package init(
    id: Located<SceneID>, range: SourceRange, title: String = "", feature: String? = nil,
    isMilestone: Bool = false,
    skip: Located<SceneID>? = nil, beats: [Beat] = [], silences: [Silence] = []
  ) {
    self.id = id
    self.range = range
    self.title = title
    self.feature = feature
    self.isMilestone = isMilestone
    self.skip = skip
    self.beats = beats
    self.silences = silences
  }
}
