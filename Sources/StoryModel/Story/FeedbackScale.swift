/// What feedback is given on, beside words.
package enum FeedbackScale: String, CaseIterable, Sendable {
  case smileys
  case stars
  case nps
  case text

  /// The numbers that may be given; nil for words alone.
  package var numbers: ClosedRange<Int>? {
    switch self {
    case .smileys, .stars: 1...5
    case .nps: 0...10
    case .text: nil
    }
  }
}
