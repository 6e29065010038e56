import StoryEngine
package import StoryModel

/// How one run went.
package struct RunOutcome: Sendable {
  /// How many turns it took.
  package var turns: Int32 = 0
  /// How long it would take a person, in tenths of a second.
  package var time: Int32 = 0
  /// Where it came to.
  package var end = End.unfinished

  /// How a run ends.
  package enum End: Hashable, Sendable {
    /// At an ending: an index into ``Flow/ends``.
    case ended(Int32)
    /// So many inputs were not enough.
    case unfinished
    case failed
  }
}

/// What went wrong, and where.
package struct MetFault: Hashable, Sendable {
  /// What went wrong, in words.
  package let fault: Words
  /// The instruction at which it went wrong.
  package let address: Address

  init(_ fault: Fault, at address: Address) {
    self.fault = fault.words
    self.address = address
  }
}

/// The runs in which one thing went wrong.
package struct FaultyRuns: Sendable {
  package var count = 0
  /// The shortest of them; the first of those.
  package var shortest: Int
  /// How many turns that one took until then.
  package var turns: Int32

  mutating func add(_ others: FaultyRuns) {
    count += others.count
    if (others.turns, others.shortest) < (turns, shortest) {
      (turns, shortest) = (others.turns, others.shortest)
    }
  }
}
