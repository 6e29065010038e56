/// The random generator of a tour: SplitMix64, whose whole state is one number.
///
/// `docs/engine.md` specifies it bit for bit and has test vectors; a tour told again gives the same numbers on
/// every machine.
package struct Generator: Hashable, Sendable {
  /// All there is to it: the same state gives the same numbers.
  package internal(set) var state: UInt64

  /// A generator whose numbers follow from the seed alone.
  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` - 1, each as likely: the remainder of the first draw that does not lie in the
  /// incomplete last stretch.
  ///
  /// A `bound` below 2 gives 0 and draws nothing.
  package mutating func next(below bound: UInt64) -> UInt64 {
    guard bound > 1 else { return 0 }
    let limit = UInt64.max - UInt64.max % bound
    var drawn = next()
    while drawn >= limit { drawn = next() }
    return drawn % bound
  }
}
