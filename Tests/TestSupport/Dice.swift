/// Chance from a seed: SplitMix64, written for itself so that no test leans on what it tests.
package struct Dice {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Any 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range; not perfectly even, which no test needs.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True so many times in a hundred.
  package mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  /// One of them; there must be one.
  package mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element {
    choices[choices.index(choices.startIndex, offsetBy: number(0...choices.count - 1))]
  }

  /// The same elements in any order.
  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var rest = elements
    var shuffled: [Element] = []
    while !rest.isEmpty { shuffled.append(rest.remove(at: number(0...rest.count - 1))) }
    return shuffled
  }
}
