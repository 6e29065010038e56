package import StoryModel

/// A badge as its employee sees it on her start page.
package struct EarnedBadge: Hashable, Sendable {
  /// `badge.kenner`: as she was given it.
  package let item: ItemID
  /// In the language that she is told the story in.
  package let title: String
  /// The story that it is of: its drawing is in that one's folder.
  package let story: StoryID
  /// A path inside the story's folder.
  package let drawing: String
  /// The text alternative of the drawing, in the language of the title.
  package let alternative: String
  /// A BCP 47 tag: the language of the title.
  package let language: String
  /// When she was given it.
  package let at: Instant

  /// A badge of these texts, each in `language`.
  package init(
    item: ItemID, title: String, story: StoryID, drawing: String, alternative: String, language: String,
    at: Instant
  ) {
    self.item = item
    self.title = title
    self.story = story
    self.drawing = drawing
    self.alternative = alternative
    self.language = language
    self.at = at
  }
}
