/// The tours of a story as a plan was made for them, and who tells of those that moved since whether the plan holds for
/// them, too.
package struct SurveyedTours: Sendable {
  /// The turn that each was at.
  ///
  /// Turn numbers never repeat in a tour's life: one that is at the same turn is where it was.
  package var turns: [EmployeeID: Int]
  /// Whether the plan holds for tours that began or moved since; asked once, of all of them.
  package var admits: @Sendable ([Tour]) -> Bool

  package init(turns: [EmployeeID: Int] = [:], admits: @escaping @Sendable ([Tour]) -> Bool = { _ in false })
  {
    self.turns = turns
    self.admits = admits
  }

  /// Whether a tour is where it was.
  package func isStill(_ employee: EmployeeID, at turn: Int) -> Bool { turns[employee] == turn }
}
