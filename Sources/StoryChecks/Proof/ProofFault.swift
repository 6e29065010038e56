/// What must not happen, whatever the employee does.
package enum ProofFault: Hashable, Sendable {
  /// Nothing is on offer and there is no `otherwise`.
  case dryChoose
  /// The variable would leave its range; an index into ``Flow/variables``.
  case outOfRange(Int32)
  case overflow
  case dateOutOfRange
  /// A turn that never waits.
  case endlessTurn
  case looseEnd
  case returnWithoutVisit
}
