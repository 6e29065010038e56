package import StoryEngine

/// Why an input was not taken.
package enum InputRefusal: Hashable, Sendable {
  case engine(Refusal)
  /// It answers another turn than the present one: she was further already, perhaps in another window.
  case otherTurn
  /// It answers what she was asked before another version of the story was published.
  case renewedMeanwhile
  case feedback(FeedbackRefusal)
}
