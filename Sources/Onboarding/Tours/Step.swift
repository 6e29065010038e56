package import StoryModel

/// One turn to be saved: the journal entry, the tour as it is after it, what it gives and what it tells the web
/// team.
///
/// All or nothing.
package struct Step: Hashable, Sendable {
  /// `entry.turn` is the turn that the tour must be at still: 0 where there must be no tour yet.
  package var entry: JournalEntry
  /// As it is after the turn.
  package var tour: Tour
  /// What the turn gives her; what she has already stays as it is.
  package var items: [ItemID]
  /// Nil where the turn tells the web team nothing.
  package var note: Note?

  package init(entry: JournalEntry, tour: Tour, items: [ItemID] = [], note: Note? = nil) {
    self.entry = entry
    self.tour = tour
    self.items = items
    self.note = note
  }

  /// What a turn tells the web team, beside the journal.
  package enum Note: Hashable, Sendable {
    case signed(SignedFeedback)
    case anonymous(AnonymousFeedback)
    case missing(MissingTarget)
  }
}

/// What came of saving a step, or of publishing.
package enum Recorded: Hashable, Sendable {
  /// It is on disk.
  case saved
  /// It did not happen, for something else came first. Of a step: the tour is at another turn by now, the employee is
  /// gone, or the step does not lead to the story's last publication. Of publishing: the number is taken, or tours moved
  /// that the plan does not admit.
  case conflict
}
