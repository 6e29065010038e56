/// Which case a `vary` takes next.
package enum VaryMode: String, CaseIterable, Sendable {
  /// The first, the second, ... the last, and the last again.
  case sequence
  /// Round and round.
  case cycle
  /// All in random order before any comes again.
  case shuffle
  /// Each once, and then nothing.
  case once
}
