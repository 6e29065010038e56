/// What the bytes of a text in UTF-8 are, as far as words and sentences need to know.
enum Letters {
  /// Whether a byte belongs to a part of a word: a letter, an apostrophe, or a piece of a character beyond ASCII.
  static func isPartOfWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "'") || byte >= 0x80
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

  static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

  /// How many bytes the character takes that begins with this byte; 1 for a byte that begins none.
  static func length(ofCharacter lead: UInt8) -> Int {
    switch lead {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
  }

  /// Whether a character that begins with this byte is read as a letter or a digit.
  ///
  /// Beyond ASCII by rule of thumb: what begins with C2 and E2 is punctuation, arrows and signs, with F0 pictures.
  static func isReadable(_ lead: UInt8) -> Bool {
    guard lead >= 0x80 else { return isLetter(lead) || isDigit(lead) }
    return lead >= 0xC3 && lead != 0xE2 && lead < 0xF0
  }
}
