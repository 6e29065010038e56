import StoryModel

/// Finds text in the source again, which the parser hands over without its place.
enum TextScanner {
  /// The first character that is not white space at or after `start`, past comments, processing instructions and the
  /// brackets of CDATA.
  ///
  /// There is one: the parser has seen it.
  static func firstCharacter(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> SourceRange {
    var index = start
    while index < bytes.count {
      if Blank.holds(bytes[index]) {
        index += 1
      } else if let end = blankReference(bytes[index...]) ?? markup(bytes[index...]) {
        index = end
      } else {
        return SourceRange(index, wordEnd(bytes, from: index))
      }
    }
    return SourceRange(min(start, bytes.count), min(start, bytes.count))
  }

  /// The end of what is no text of its own at the start of `rest`; nil where text begins.
  private static func markup(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    if rest.starts(with: "<!--".utf8) { return end(of: "-->", in: rest.dropFirst(4)) }
    if rest.starts(with: "<?".utf8) { return end(of: "?>", in: rest.dropFirst(2)) }
    if rest.starts(with: "<![CDATA[".utf8) { return rest.startIndex + 9 }
    return rest.starts(with: "]]>".utf8) ? rest.startIndex + 3 : nil
  }

  /// The end of a reference to white space, like `&#10;`, that stands at the start of `rest`.
  private static func blankReference(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard rest.starts(with: "&#".utf8), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    var digits = String(decoding: rest[(rest.startIndex + 2)..<end], as: UTF8.self)
    let isHex = digits.first == "x"
    if isHex { digits.removeFirst() }
    guard let number = UInt8(digits, radix: isHex ? 16 : 10), Blank.holds(number) else { return nil }
    return end + 1
  }

  private static func end(of mark: String, in rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var index = rest.startIndex
    while index < rest.endIndex, !rest[index...].starts(with: mark.utf8) { index += 1 }
    return min(index + mark.utf8.count, rest.endIndex)
  }

  private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, !Blank.holds(bytes[index]), bytes[index] != UInt8(ascii: "<") { index += 1 }
    return index
  }
}
