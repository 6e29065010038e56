package import StoryModel

extension FeedbackContent {
  /// Why it does not fit a beat that asks for it so; nil where it does.
  package func refusal(scale: FeedbackScale, allowsAnonymous: Bool) -> FeedbackRefusal? {
    guard value != nil || !text.allSatisfy(\.isWhitespace) else { return .empty }
    if isAnonymous, !allowsAnonymous { return .notAnonymous }
    if let value {
      guard let numbers = scale.numbers else { return .noNumber }
      guard numbers.contains(value) else { return .outsideScale(numbers) }
    }
    guard text.unicodeScalars.count <= Self.maxLength else { return .tooLong(maxLength: Self.maxLength) }
    return nil
  }
}
