/// Something that can be earned in a story.
package struct Badge: Hashable, Sendable {
  package var id: Located<BadgeID>
  package var title: String
  /// A drawing inside the story's folder.
  package var drawing: Located<String>
  /// The text alternative of the drawing.
  package var alternative: String

  package init(id: Located<BadgeID>, title: String, drawing: Located<String>, alternative: String) {
    self.id = id
    self.title = title
    self.drawing = drawing
    self.alternative = alternative
  }
}
