package import StoryModel

/// A badge or a piece of wardrobe that an employee was given: hers in every story, for good.
package struct GivenItem: Hashable, Sendable {
  package let item: ItemID
  /// The story that first gave it; a badge's drawing is in its folder.
  package let story: StoryID
  /// When it was first given.
  package let at: Instant

  package init(_ item: ItemID, from story: StoryID, at: Instant) {
    self.item = item
    self.story = story
    self.at = at
  }
}
