package import StoryModel

/// One thing that is otherwise in a new version of a story.
package struct StoryChange: Hashable, Sendable {
  package var kind: Kind
  /// What it happened to.
  package var subject: Subject
  /// The id or name of that; nil where the author gave none.
  package var id: String?
  /// The choose, quiz, vary or variable that an option, answer, case or value belongs to; nil for all else.
  package var owner: String?
  /// What it reads, where it has no id.
  package var label: String?
  /// The scene in the new version, or for what was removed, in the old one; nil for what stands in the head.
  package var scene: SceneID?
  /// Which part of it; nil where it came, went or moved as a whole.
  package var part: Part?
  /// What it was, in full: a text, an expression, an id; nil where there was nothing.
  package var before: String?
  /// What it is now, likewise.
  package var after: String?
  /// How many beats came or went with it and are not told apart.
  package var beatCount = 0

  /// What happened to it.
  package enum Kind: String, Sendable {
    case added
    case removed
    /// To another scene (named before and after), or within its scene.
    case moved
    case reworded
    case condition
    /// It leads elsewhere.
    case target
    /// Another kind of beat, or of quiz.
    case kind
    case type
    case range
    case initial
    /// Another part than those above.
    case changed
  }
}
