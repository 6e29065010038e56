import StoryModel

/// The values an expression may have: a stretch of numbers that stand for booleans, integers, values of enumerations,
/// classes of text, days, or hours of a duration.
struct AbstractValue: Hashable, Sendable {
  var low: Int64
  var high: Int64

  init(_ low: Int64, _ high: Int64) {
    self.low = low
    self.high = high
  }

  init(_ value: Int64) { self.init(value, value) }

  init(_ flag: Bool) { self.init(flag ? 1 : 0) }

  static let unknown = AbstractValue(0, 1)

  var isKnown: Bool { low == high }

  /// Of a boolean; nil where it may be either.
  var flag: Bool? { isKnown ? low == 1 : nil }

  /// How two values that are ordered compare.
  func compare(_ comparison: Expression.Comparison, _ other: AbstractValue) -> AbstractValue {
    switch comparison {
    case .less: less(than: other)
    case .lessOrEqual: other.less(than: self).negated
    case .greater: other.less(than: self)
    case .greaterOrEqual: less(than: other).negated
    case .equal: equals(other)
    case .notEqual: equals(other).negated
    }
  }

  var negated: AbstractValue { AbstractValue(1 - high, 1 - low) }

  private func less(than other: AbstractValue) -> AbstractValue {
    if high < other.low { return AbstractValue(true) }
    if low >= other.high { return AbstractValue(false) }
    return .unknown
  }

  private func equals(_ other: AbstractValue) -> AbstractValue {
    if high < other.low || other.high < low { return AbstractValue(false) }
    return isKnown && self == other ? AbstractValue(true) : .unknown
  }
}
