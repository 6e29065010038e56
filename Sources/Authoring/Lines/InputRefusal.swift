package import StoryEngine

/// Why an input was not taken.
package enum InputRefusal: Hashable, Sendable {
  case engine(Refusal)
  /// It answers another turn than the present one: she was further already, perhaps in another window.
  case otherTurn
  case feedback(FeedbackRefusal)
}
