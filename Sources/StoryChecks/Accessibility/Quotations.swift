/// The parts of a text between quotation marks: what is quoted may be a name.
enum Quotations {
  /// Byte offsets, the marks included, in order.
  ///
  /// An apostrophe is none: a single mark must open before a word and close
  /// after one, and a mark that does not close again quotes nothing.
  static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard let opening = mark(at: index, in: bytes), opens(at: index, in: bytes) else {
        index += 1
        continue
      }
      var end = index + opening.width
      while end < bytes.count, !closes(opening, at: end, in: bytes) { end += 1 }
      guard end < bytes.count, let closing = mark(at: end, in: bytes) else {
        index += opening.width
        continue
      }
      ranges.append(index..<end + closing.width)
      index = end + closing.width
    }
    return ranges
  }

  /// Whether there is anything to look for.
  static func mayOccur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") || $0 == 0xE2 || $0 == 0xC2 }
  }

  private struct Mark {
    var isSingle: Bool
    var width: Int
  }

  private static func mark(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Mark? {
    switch bytes[index] {
    case UInt8(ascii: "'"): return Mark(isSingle: true, width: 1)
    case UInt8(ascii: "\""): return Mark(isSingle: false, width: 1)
    case 0xC2 where index + 1 < bytes.count && (bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB):
      return Mark(isSingle: false, width: 2)
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x98, 0x99, 0x9A, 0x9B: return Mark(isSingle: true, width: 3)
      case 0x9C, 0x9D, 0x9E: return Mark(isSingle: false, width: 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func opens(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    return before <= UInt8(ascii: " ") || before == UInt8(ascii: "(")
  }

  private static func closes(_ opening: Mark, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let closing = mark(at: index, in: bytes), closing.isSingle == opening.isSingle else { return false }
    guard closing.isSingle, index + closing.width < bytes.count else { return true }
    let after = bytes[index + closing.width]
    return bytes[index - 1] > UInt8(ascii: " ") && !Letters.isLetter(after) && after < 0xC3
  }
}
