/// Goes through a text piece by piece, a piece being what stands between spaces, and sees where sentences end.
struct TokenScanner {
  /// What stands between two spaces.
  struct Token {
    /// Byte offsets, punctuation included.
    var range: Range<Int>
    /// The same from the first to the last letter or digit; empty where there is none, and that is no word.
    var word: Range<Int>
    /// Whether nothing more belongs to its sentence.
    var endsSentence = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// How many words of the sentence there were so far.
  private var wordsBefore = 0
  private var before: Token?

  /// - Parameter bytes: UTF-8, its white space folded to single spaces; a space that does not break counts as one, too.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Token? {
    skipSpaces()
    guard position < bytes.count else { return nil }
    var token = scan()
    skipSpaces()
    token.endsSentence =
      position >= bytes.count
      || SentenceEnd.isEnd(token, before: before, next: position, wordsBefore: wordsBefore, in: bytes)
    wordsBefore = token.endsSentence ? 0 : wordsBefore + (token.word.isEmpty ? 0 : 1)
    before = token.endsSentence ? nil : token
    return token
  }

  private mutating func skipSpaces() {
    while position < bytes.count {
      let width = width(ofSpaceAt: position)
      guard width > 0 else { return }
      position += width
    }
  }

  private func width(ofSpaceAt index: Int) -> Int {
    if bytes[index] <= UInt8(ascii: " ") { return 1 }
    return bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
  }

  private mutating func scan() -> Token {
    let start = position
    var first = -1
    var last = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard byte > UInt8(ascii: " ") else { break }
        position += 1
        if Letters.isLetter(byte) || Letters.isDigit(byte) {
          if first < 0 { first = position - 1 }
          last = position
        }
        continue
      }
      guard width(ofSpaceAt: position) == 0 else { break }
      let character = position
      position = min(position + Letters.length(ofCharacter: byte), bytes.count)
      if Letters.isReadable(byte) {
        if first < 0 { first = character }
        last = position
      }
    }
    return Token(range: start..<position, word: first < 0 ? start..<start : first..<last)
  }
}
