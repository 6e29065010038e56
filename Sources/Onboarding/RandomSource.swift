/// Where ids, tokens and seeds come from: the machine's secure generator, or one under a test's control.
package struct RandomSource: Sendable {
  private let word: @Sendable () -> UInt64
  private let fixedSeed: UInt64?

  /// - Parameters:
  ///   - seed: what every tour begins with, where it is to be told again exactly; nil for another each time.
  ///   - word: gives 64 random bits at each call.
  package init(seed: UInt64? = nil, _ word: @escaping @Sendable () -> UInt64) {
    fixedSeed = seed
    self.word = word
  }

  /// The same source, but every tour begins with this seed.
  package func seeded(_ seed: UInt64?) -> RandomSource { RandomSource(seed: seed, word) }

  /// The machine's own, fit for secrets.
  package static let system = RandomSource {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// 64 random bits, for the seed of a tour.
  package func seed() -> UInt64 { fixedSeed ?? word() }

  /// `count` random bytes.
  package func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let word = word()
      for shift in stride(from: 0, to: 64, by: 8) where bytes.count < count {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    return bytes
  }

  /// 128 random bits as 32 hexadecimal digits.
  package func key() -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
