/// What stands in a story's start tag and before its scenes.
package struct StoryHead: Sendable {
  package var id = StoryID("")
  /// The start tag.
  package var range = SourceRange(0, 0)
  /// How long its own file is, in bytes; what it includes comes after.
  package var ownEnd = UInt32.max
  /// A BCP 47 tag: the language its texts are written in.
  package var language = ""
  /// The persona that speaks where a `say` names nobody.
  package var guide = Located(PersonaID(""), at: SourceRange(0, 0))
  /// How long it takes, as the author estimates; nil where she does not say.
  package var minutes: Int?
  package var title = ""
  /// What it is about, for the page that offers it.
  package var summary = ""
  /// Who gets it; none for everybody.
  package var audiences: [Audience] = []
  /// In the order of the file.
  package var variables: [VariableDeclaration] = []
  /// What can be earned here, beside pieces of wardrobe.
  package var badges: [Badge] = []
  /// What becomes of people who stand at, or hold, something that is gone.
  package var moves: [Move] = []
  /// Files with further scenes, inside the story's folder.
  package var includes: [Located<String>] = []
  /// Checks that have nothing to say in the whole story.
  package var silences: [Silence] = []

  /// Nothing is said yet.
  package init() {}
}
