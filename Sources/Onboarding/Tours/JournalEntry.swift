package import StoryModel

/// One turn as it happened: with the story's version, all that replaying it needs.
package struct JournalEntry: Hashable, Sendable {
  package let tour: TourID
  /// The turn that the input answered: 0 for the first `begin`.
  package var turn: Int
  /// The attempt after the turn.
  package var attempt: Int
  /// The input, encoded by the engine; ``migration`` where another version of the story was published.
  ///
  /// What feedback said is never in it.
  package var input: String
  /// When the turn was taken.
  package var at: Instant
  /// The day it was for the employee.
  package var localDate: CalendarDate
  /// What the turn read of the employee's data (``FactsRead``), as JSON; nil where it read nothing.
  package var read: String?
  /// The random generator's seed; only at turn 0.
  package var seed: UInt64?
  /// The version of the story that it was told in; of a migration, the one it leads to.
  package var version: StoryVersion

  /// Stands in ``input`` where nobody answered: the tour moved on to another version of its story.
  package static let migration = "migrate"

  package init(
    tour: TourID, turn: Int, attempt: Int, input: String, at: Instant, localDate: CalendarDate,
    read: String? = nil,
    seed: UInt64? = nil, version: StoryVersion
  ) {
    self.tour = tour
    self.turn = turn
    self.attempt = attempt
    self.input = input
    self.at = at
    self.localDate = localDate
    self.read = read
    self.seed = seed
    self.version = version
  }
}
