package import StoryModel

/// Why somebody cannot be taken to a new version of the story until a rule in it says how.
package enum Obstacle: Hashable, Sendable {
  /// Nothing near to where she stands is left.
  case place(PlaceID)
  /// She is to come back to a visit that is gone.
  case visit(BeatID)
  /// What a variable of the old version holds is not admitted any more: another type, a narrower range, a value that is
  /// gone, a shorter text. The name is that of the old version.
  case value(VariableName)
}

/// All that stands in the way of one migration: at least one obstacle, the place first, then visits and variables in
/// their order.
package struct Obstacles: Error, Hashable, Sendable {
  package let all: [Obstacle]
}
