/// The same throws at each run: SplitMix64.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Up to eight scalars, most of them of the kind that makes trouble.
  mutating func text() -> String {
    let troublesome: [Unicode.Scalar] = [
      ",", ";", "\"", "\"", "\r", "\n", "\t", "=", "+", "-", "@", "'", " ", "a", "é", "\u{301}", "\u{1F469}",
      "\u{FEFF}", "\u{200D}", "|", "\u{2028}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &self) {
      text.append(troublesome[Int.random(in: troublesome.indices, using: &self)])
    }
    return String(text)
  }
}
