/// Something that is given, or asked for with `has`.
package struct FlowItem: Sendable {
  package var id: ItemID
  /// What the employee reads when it is given.
  package var title: String
}
