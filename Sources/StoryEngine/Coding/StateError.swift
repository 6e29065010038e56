/// Why bytes are not the state of a tour in this story.
package enum StateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Cut off, changed, or never a state.
  case damaged
  /// Written by a newer release.
  case newerFormat(Int)
  /// The state of a tour in another version of the story.
  case otherVersion
  /// It names something that this story does not have.
  case unknown(String)

  package var description: String {
    switch self {
    case .damaged: "its state is damaged"
    case .newerFormat(let format): "its state was written by a newer release (format \(format))"
    case .otherVersion: "its state is of another version of the story"
    case .unknown(let name): "its state names '\(name)', which the story does not have"
    }
  }
}
