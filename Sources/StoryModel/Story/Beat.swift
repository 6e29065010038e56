/// One thing that happens in a scene.
package struct Beat: Sendable {
  /// Nil only where the story does not wait and the author gave none.
  package var id: Located<BeatID>?
  /// The start tag.
  package var range: SourceRange
  /// What happens.
  package var kind: Kind

  package init(id: Located<BeatID>?, range: SourceRange, kind: Kind) {
    self.id = id
    self.range = range
    self.kind = kind
  }

  /// The kinds of beats, each with what its element says.
  package indirect enum Kind: Sendable {
    case say(Say)
    case image(Image)
    case video(Video)
    case choose(Choose)
    case ask(Ask)
    case quiz(Quiz)
    case branch(Branch)
    case vary(Vary)
    case set(Set)
    case goto(Located<SceneID>)
    /// Into a scene, whose `return` comes back to the next beat.
    case visit(Located<SceneID>)
    /// `return`: on after the innermost open visit.
    case comeBack
    /// `show` and `task`.
    case task(Task)
    /// A badge, or a piece of wardrobe.
    case give(Located<ItemID>)
    case wait(Wait)
    case feedback(Feedback)
    case end(End)
  }
}
