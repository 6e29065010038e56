package import StoryModel

/// A tour as it is kept: where it is, and the two dates that reports may know.
package struct Tour: Hashable, Sendable {
  package let id: TourID
  /// The version it began with, and goes on in.
  package var version: StoryVersion
  /// The turn that the next input answers; at least 1.
  package var turn: Int
  /// The present attempt, or the last one; from 1.
  package var attempt: Int
  /// The engine's state, encoded.
  package var state: [UInt8]
  /// When it was first begun.
  package var begunAt: Instant
  /// When an attempt first ended `completed`; nil until then.
  package var finishedAt: Instant?
  /// The language she chose for it, a BCP 47 tag; nil where she did not choose.
  package var language: String?

  package init(
    id: TourID, version: StoryVersion, turn: Int, attempt: Int, state: [UInt8], begunAt: Instant,
    finishedAt: Instant? = nil, language: String? = nil
  ) {
    self.id = id
    self.version = version
    self.turn = turn
    self.attempt = attempt
    self.state = state
    self.begunAt = begunAt
    self.finishedAt = finishedAt
    self.language = language
  }
}

/// An employee, her tour through a story and what she has, read together; `tour` is nil before it begins.
package struct Standing: Hashable, Sendable {
  package var employee: Employee
  /// Nil before it begins.
  package var tour: Tour?
  /// What she was given, in any story.
  package var items: Set<ItemID>

  package init(employee: Employee, tour: Tour?, items: Set<ItemID> = []) {
    self.employee = employee
    self.tour = tour
    self.items = items
  }
}
