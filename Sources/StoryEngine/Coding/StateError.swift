/// Why bytes are not the state of a tour in this story.
package enum StateError: Error, Hashable, Sendable {
  /// Cut off, changed, or never a state.
  case damaged
  /// Written by a newer release.
  case newerFormat(Int)
  /// The state of a tour in another version of the story.
  case otherVersion
  /// It names something that this story does not have.
  case unknown(String)
}
