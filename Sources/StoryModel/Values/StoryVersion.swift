/// Which version of a story: the SHA-256 of its canonical bytes.
package struct StoryVersion: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes as four words, the first byte highest: compared in a moment, and nothing to allocate.
  private let words: SIMD4<UInt64>

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words = SIMD4<UInt64>()
    for (index, byte) in bytes.enumerated() { words[index / 8] = words[index / 8] << 8 | UInt64(byte) }
    self.words = words
  }

  /// Parses 64 hexadecimal digits.
  package init?(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    var digits = text.utf8.makeIterator()
    while let high = digits.next() {
      guard let low = digits.next(), let high = Self.digit(high), let low = Self.digit(low) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    self.init(bytes: bytes)
  }

  /// The version of a story that nobody has published or kept.
  package static let none = StoryVersion()

  private init() { words = .zero }

  /// The 32 bytes of the hash.
  package var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64(56 - $0 % 8 * 8)) }
  }

  /// 64 hexadecimal digits.
  package var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
