import StoryModel

/// Walks forward through a file and knows at which line and column it stands.
///
/// For many places in one file: ``SourceText/position(of:)`` would start at the beginning for each.
struct SourceCursor {
  let bytes: [UInt8]
  private(set) var offset: Int
  private(set) var line = 1
  /// In Unicode scalars, from 1.
  private(set) var column = 1
  /// Where the present line begins.
  private(set) var lineStart: Int

  init(_ source: SourceText) {
    bytes = source.bytes
    offset = source.byteOrderMark
    lineStart = source.byteOrderMark
  }

  /// Moves on to a byte offset; one that was passed already leaves it where it is.
  mutating func advance(to target: UInt32) {
    let end = min(Int(target), bytes.count)
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\n") {
        line += 1
        column = 1
        lineStart = offset + 1
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
  }
}
