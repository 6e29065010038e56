/// A way into a scene and back.
package struct FlowVisit: Sendable {
  package var id: BeatID
  /// Its start tag.
  package var range: SourceRange
  /// The scene it stands in.
  package var scene: Int32
  /// The scene it goes to.
  package var target: Int32
}
