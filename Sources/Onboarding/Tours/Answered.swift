package import Authoring
package import StoryEngine

/// What came of an input.
package struct Answered: Sendable {
  /// Whether the input was taken, and if not, why.
  package var outcome: Outcome
  /// All that the turn told; where there was no turn, what waits now, or the end.
  ///
  /// Empty before a tour begins.
  package var told: [Told]
  /// The turn that the next input answers.
  package var turn: Int
  /// Nil where the story has no milestones.
  package var progress: Progress?
  /// Whether the attempt has ended.
  package var isOver: Bool
  /// Whether the web team was told something by it.
  package var tellsWebTeam = false
  /// Whether she came to another version of the story by it: all but the last of ``told`` was told on the way there.
  package var isArrival = false
  /// Of the version and the language that it was told in.
  let edition: Edition

  /// Tells the story, of the version and in the language of ``told``.
  package var engine: StoryEngine { edition.engine }

  /// What became of the input.
  package enum Outcome: Sendable {
    /// A turn was taken, and it is saved.
    case turned
    /// `resume` where nothing is new: what waits is shown again, nothing was saved.
    case again
    /// This very input had been taken already: a double click, a retry, a second tab. Nothing changed.
    case repeated
    /// The input does not fit; nothing changed.
    case refused(InputRefusal)
  }

  /// The beat that waits now; nil before a tour begins and when it is over.
  package var waiting: Waiting? {
    guard case .waiting(let waiting) = told.last else { return nil }
    return waiting
  }
}
