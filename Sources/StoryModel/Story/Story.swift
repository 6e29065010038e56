/// A story as its author wrote it: a tree of values, names not yet looked up.
///
/// ``Flow`` is the form in which it is told and proved.
package struct Story: Sendable {
  package var id: StoryID
  /// A BCP 47 tag: the language its texts are written in.
  package var language: String
  /// The persona that speaks where a `say` names nobody.
  package var guide: Located<PersonaID>
  /// How long it takes, as the author estimates; nil where she does not say.
  package var minutes: Int?
  package var title: String
  /// What it is about, for the page that offers it.
  package var summary: String
  /// In the order of the file.
  package var variables: [VariableDeclaration]
  /// The first one is where a tour begins.
  package var scenes: [StoryScene]

  package init(
    id: StoryID, language: String, guide: Located<PersonaID>, minutes: Int?, title: String, summary: String,
    variables: [VariableDeclaration], scenes: [StoryScene]
  ) {
    self.id = id
    self.language = language
    self.guide = guide
    self.minutes = minutes
    self.title = title
    self.summary = summary
    self.variables = variables
    self.scenes = scenes
  }
}

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

  package init(
    id: Located<SceneID>, range: SourceRange, title: String = "", feature: String? = nil,
    isMilestone: Bool = false,
    skip: Located<SceneID>? = nil, beats: [Beat] = []
  ) {
    self.id = id
    self.range = range
    self.title = title
    self.feature = feature
    self.isMilestone = isMilestone
    self.skip = skip
    self.beats = beats
  }
}
