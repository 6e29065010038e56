/// A tour that was taken to a new version of its story.
package struct Migrated: Hashable, Sendable {
  /// Not shown yet: the next `resume` makes its offer and shows it.
  ///
  /// Its turn is one later, its time is not.
  package let state: TourState
  package let placement: Placement
}
