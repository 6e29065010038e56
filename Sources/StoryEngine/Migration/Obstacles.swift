package import StoryModel

/// Why somebody cannot be taken to a new version of the story until a rule in it says how.
package enum Obstacle: Hashable, Sendable {
  /// Nothing near to where she stands is left.
  case place(PlaceID)
  /// A rule of the new version puts who is at, or is to come back to, the first beat at the second, where that cannot
  /// be: it is not there, or of a kind that does not wait, or that nobody comes back to.
  case rule(BeatID, to: BeatID)
  /// She is to come back to a visit that is gone.
  case visit(BeatID)
  /// What a variable of the old version holds is not admitted any more: another type, a narrower range, a value that is
  /// gone, a shorter text.
  case value(HeldValue)
}

/// All that stands in the way of one migration: at least one obstacle, the place first, then visits and variables in
/// their order.
package struct Obstacles: Error, Hashable, Sendable {
  package let all: [Obstacle]
}
