package import StoryModel

/// What an employee does in a step of the proof.
package enum ProofInput: Hashable, Sendable {
  case begin
  /// An index into ``Flow/options``.
  case option(Int32)
  /// A value of a variable: no or yes, a value of an enumeration, a whole number of a stretch.
  case value(variable: Int32, ClosedRange<Int64>)
  case text(String)
  /// Anything that goes on: done, skip, an answer that nobody asks for later.
  case goOn
  case skip
  case rightAnswer
  case wrongAnswer
  /// Letting time pass until what is waited for has come, and at least so many days since the start.
  case await(days: Int64)
  case leave
  case resume
  /// Letting time pass until so many days since the start.
  case pass(days: Int64)
  /// Coming back for the first time after the story was changed, at least so many days since the start.
  case arrive(days: Int64)
}

/// A step of the proof, with what it supposes about the world.
package struct ProofStep: Sendable {
  package let input: ProofInput
  /// What is supposed of the world in this turn.
  package let world: [WorldFact]
  /// Where the story waits, or ends, after it; nil where it never gets there.
  package let address: Address?
}

/// Something supposed about the world in one turn.
package enum WorldFact: Hashable, Sendable {
  case text(EmployeeAttribute, String)
  /// Days; see ``CalendarDate/day``.
  case startDate(ClosedRange<Int64>)
  case daysEmployed(ClosedRange<Int64>)
  /// Indices into ``Flow/groups`` and ``Flow/items``.
  case group(Int32, Bool)
  case item(Int32, Bool)
}
