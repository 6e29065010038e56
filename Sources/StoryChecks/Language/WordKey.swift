/// A word in lower case as two numbers: the same word gives the same key, and up to 15 bytes only the same word.
///
/// Longer words are hashed to 120 bits, which no two words of a story will share by chance.
struct WordKey: Hashable, Sendable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  /// The key of no word.
  static let none = WordKey()

  private init() {}

  /// - Parameter word: UTF-8; letters beyond ASCII count as they are written.
  init(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    let count = word.count
    let bytes = UnsafeBufferPointer(rebasing: word)
    guard count <= 15 else {
      hash(bytes)
      return
    }
    for index in 0..<min(8, count) { low |= UInt64(Self.lower(bytes[index])) &<< UInt64(index &* 8) }
    if count > 8 {
      for index in 8..<count { high |= UInt64(Self.lower(bytes[index])) &<< UInt64((index &- 8) &* 8) }
    }
    high |= UInt64(count) &<< 56
  }

  init(_ word: StaticString) {
    self.init(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)[...])
  }

  /// Spread over all 64 bits, for a table.
  var mixed: UInt64 {
    var mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed &>> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed &>> 32)
  }

  private mutating func hash(_ bytes: UnsafeBufferPointer<UInt8>) {
    low = 0xCBF2_9CE4_8422_2325
    high = 0x9E37_79B9_7F4A_7C15
    for byte in bytes {
      low = (low ^ UInt64(Self.lower(byte))) &* 0x0000_0100_0000_01B3
      high = (high ^ UInt64(Self.lower(byte))) &* 0xD6E8_FEB8_6659_FD93
      high ^= high &>> 29
    }
    high |= 0xFF &<< 56
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
