import StoryModel

/// Something a story remembers and may ask for later.
enum Component: Hashable, Sendable {
  case variable(Int32)
  /// Whether, or how often, a scene was entered.
  case visits(Int32)
  case chosen(Int32)
  case answered(Int32)
  case right(Int32)
  case item(Int32)
  case varied(Int32)
  case daysSinceStart
}

/// What a component can hold, as far as the story can tell it apart.
enum Domain: Hashable, Sendable {
  /// Numbers from 0: no and yes, values of an enumeration, classes of text, cases still to come.
  case plain(count: Int)
  /// Whole numbers, each apart.
  case numbers(ClosedRange<Int64>)
  /// Whole numbers in stretches that no comparison takes apart.
  case stretches([ClosedRange<Int64>])

  /// Bits that hold it.
  var width: Int {
    let count: Int
    switch self {
    case .plain(let plain): count = plain
    case .numbers(let range): count = Int(range.upperBound - range.lowerBound) + 1
    case .stretches(let list): count = list.count
    }
    return max(1, Int.bitWidth - max(count - 1, 1).leadingZeroBitCount)
  }
}
