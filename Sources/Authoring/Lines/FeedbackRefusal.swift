/// Why feedback was not taken.
package enum FeedbackRefusal: Hashable, Sendable {
  /// Neither a number nor words; not wanting to say anything is `skip`.
  case empty
  /// In Unicode scalars.
  case tooLong(maxLength: Int)
  case outsideScale(ClosedRange<Int>)
  /// A number where only words are asked.
  case noNumber
  /// This beat takes no feedback without a name.
  case notAnonymous
}
