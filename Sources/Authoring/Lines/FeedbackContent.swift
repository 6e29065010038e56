/// What an employee says at a `feedback` beat.
package struct FeedbackContent: Hashable, Sendable {
  /// The number on the beat's scale; nil where it has none or she gave none.
  package var value: Int?
  /// In her words; perhaps empty.
  package var text: String
  /// Whether she keeps her name out of it; only where the beat allows it.
  package var isAnonymous: Bool

  package init(value: Int? = nil, text: String = "", isAnonymous: Bool = false) {
    self.value = value
    self.text = text
    self.isAnonymous = isAnonymous
  }

  /// In Unicode scalars.
  package static let maxLength = 4000
}
