import Onboarding
import StoryModel

/// A score of feedback, in words.
struct ScoreWords {
  /// "2 van de 5: slecht"; nil where none was given.
  let label: String?
  /// The drawing of it; nil for what is no smiley.
  let smiley: String?

  init(_ item: FeedbackItem, _ texts: InterfaceTexts) {
    guard let value = item.value, let numbers = item.scale.numbers else {
      label = nil
      smiley = nil
      return
    }
    let score = texts.score(value, of: numbers.upperBound)
    switch item.scale {
    case .smileys:
      let word = texts.smiley(value)
      label = word.isEmpty ? score : "\(score): \(word.lowercased())"
      smiley = numbers.contains(value) ? "/assets/smiley\(value).svg" : nil
    case .stars:
      label = texts.stars(value)
      smiley = nil
    case .nps, .text:
      label = score
      smiley = nil
    }
  }
}
