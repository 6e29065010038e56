/// Whether a sentence ends after a piece of text.
///
/// Where it is open whether a point ends a sentence it does, so that no sentence is called long that is not.
enum SentenceEnd {
  /// Whether `token` is the last of its sentence, where the next piece of the text begins at `next`.
  ///
  /// `before` is what stands before it in the same sentence, and `wordsBefore` how many words do.
  static func isEnd(
    _ token: TokenScanner.Token, before: TokenScanner.Token?, next: Int, wordsBefore: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var end = token.range.upperBound
    while end > token.range.lowerBound, let width = width(ofCloserBefore: end, in: bytes) { end -= width }
    let isClosed = end < token.range.upperBound
    guard end > token.range.lowerBound else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      // "Hoe?" vroeg hij.
      return !(isClosed && beginsSmall(next, in: bytes))
    case 0xA6:
      return endsWithEllipsis(end, in: bytes) && !beginsSmall(next, in: bytes)
    case UInt8(ascii: "."):
      if end - 2 >= token.range.lowerBound, bytes[end - 2] == UInt8(ascii: ".") {
        return !beginsSmall(next, in: bytes)
      }
      if isClosed, beginsSmall(next, in: bytes) { return false }
      return !isPartOfSentence(
        token.word.clamped(to: token.range.lowerBound..<end), before: before, next: next,
        isFirst: wordsBefore == 0, in: bytes)
    default: return false
    }
  }

  /// Whether the point after this word belongs to the word: an abbreviation, a number in a list, an initial.
  private static func isPartOfSentence(
    _ word: Range<Int>, before: TokenScanner.Token?, next: Int, isFirst: Bool,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !word.isEmpty else { return false }
    if bytes[word].allSatisfy(Letters.isDigit) { return isFirst || beginsSmall(next, in: bytes) }
    if word.count == 1, Letters.isUpper(bytes[word.lowerBound]) {
      return isInitial(word, after: before, in: bytes)
    }
    let startsAnew = beginsGreat(next, in: bytes)
    switch Abbreviations.kind(of: bytes[word]) {
    case .leading: return true
    case .counting: return !startsAnew
    case .closing: return !startsAnew
    case nil: return false
    }
  }

  /// Whether one capital with a point is of a name: nearly always, but not after `plan` or where it is `I`.
  private static func isInitial(
    _ word: Range<Int>, after before: TokenScanner.Token?, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard bytes[word.lowerBound] != UInt8(ascii: "I") else { return false }
    guard let before, !before.word.isEmpty else { return true }
    return !Abbreviations.isNumberedByLetter(bytes[before.word])
  }

  private static func beginsSmall(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let lead = letter(from: index, in: bytes) else { return false }
    return Letters.isLower(bytes[lead])
      || bytes[lead] == 0xC3 && lead + 1 < bytes.count && bytes[lead + 1] >= 0x9F
  }

  private static func beginsGreat(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let lead = letter(from: index, in: bytes) else { return false }
    return Letters.isUpper(bytes[lead])
      || bytes[lead] == 0xC3 && lead + 1 < bytes.count && bytes[lead + 1] < 0x9F
  }

  /// The first letter or digit of the piece that begins here.
  private static func letter(from index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = index
    while index < bytes.count, bytes[index] > UInt8(ascii: " ") {
      if Letters.isReadable(bytes[index]) { return index }
      index += Letters.length(ofCharacter: bytes[index])
    }
    return nil
  }

  /// Whether a `…` ends here.
  private static func endsWithEllipsis(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    end >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
  }

  /// The bytes of the quotation mark or bracket that ends here.
  private static func width(ofCloserBefore end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    switch bytes[end - 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): 1
    // ’ and ”
    case 0x99, 0x9D: end >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 ? 3 : nil
    // »
    case 0xBB: end >= 2 && bytes[end - 2] == 0xC2 ? 2 : nil
    default: nil
    }
  }
}
