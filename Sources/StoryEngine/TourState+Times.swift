package import StoryModel

// When a tour was told, for those who go on with it.
extension TourState {
  /// The day on which the attempt began, at the employee's place.
  package var firstDay: CalendarDate { begun.today }

  /// When the last turn was taken; in a later turn it is not earlier.
  package var latestInstant: Instant { latest.now }
}
