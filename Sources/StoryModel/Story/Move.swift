/// What becomes of people who stand at, or hold, something that a new version no longer has.
///
/// The old names are of an earlier version; whether they were there is for publishing to say.
package enum Move: Hashable, Sendable {
  case beat(BeatID, to: Located<BeatID>)
  case scene(SceneID, to: Located<SceneID>)
  case variable(VariableName, to: Located<VariableName>)
  case value(ValueID, of: Located<VariableName>, to: Located<ValueID>)
  /// The variable begins anew.
  case reset(Located<VariableName>)
}
