/// Which version of a story: the SHA-256 of its canonical bytes.
package struct StoryVersion: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes as four words, the first byte highest: compared in a moment, and nothing to allocate.
  ///
  /// Not one vector: it would have to be aligned to more than what async functions keep has room for.
  private let words: Words

  private struct Words: Hashable, Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) { self.init(bytes: Array(bytes)[...]) }

  /// The same for every tour that is read: compiled for this kind of bytes alone.
  package init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 32 else { return nil }
    func word(_ index: Int) -> UInt64 {
      let start = bytes.startIndex + index * 8
      return bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = Words(first: word(0), second: word(1), third: word(2), fourth: word(3))
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

  private init() { words = Words() }

  /// The 32 bytes of the hash.
  package var bytes: [UInt8] {
    let words = [words.first, words.second, words.third, words.fourth]
    return (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64(56 - $0 % 8 * 8)) }
  }

  /// 64 hexadecimal digits.
  package var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
