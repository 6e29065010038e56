package import StoryModel

/// A tour as it is kept: where it is, and the two dates that reports may know.
package struct Tour: Hashable, Sendable {
  package let id: TourID
  /// The version it is in: the one it began with, or was migrated to since.
  package var version: StoryVersion
  /// The publication it is in; nil where nothing of the story was published when it last moved on.
  package var publication: Int?
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
  /// The version of that attempt; nil until then.
  package var finishedVersion: StoryVersion?
  /// The language she chose for it, a BCP 47 tag; nil where she did not choose.
  package var language: String?

  package init(
    id: TourID, version: StoryVersion, publication: Int? = nil, turn: Int, attempt: Int, state: [UInt8],
    begunAt: Instant, finishedAt: Instant? = nil, finishedVersion: StoryVersion? = nil,
    language: String? = nil
  ) {
    self.id = id
    self.version = version
    self.publication = publication
    self.turn = turn
    self.attempt = attempt
    self.state = state
    self.begunAt = begunAt
    self.finishedAt = finishedAt
    self.finishedVersion = finishedVersion
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
  /// The number of the story's last publication; nil where it was never published.
  package var publication: Int?

  package init(employee: Employee, tour: Tour?, items: Set<ItemID> = [], publication: Int? = nil) {
    self.employee = employee
    self.tour = tour
    self.items = items
    self.publication = publication
  }
}
