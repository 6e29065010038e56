/// A scene in a flow; its instructions run from `start` to the next scene's.
package struct FlowScene: Sendable {
  package var id: SceneID
  /// Its start tag.
  package var range: SourceRange
  /// Empty where the author gives none.
  package var title: String
  /// Its `enter` instruction.
  package var start: Address
  /// Whether it counts in "step 1 of 3".
  package var isMilestone: Bool
  /// Where `leave` goes.
  package var skip: Int32?
}
