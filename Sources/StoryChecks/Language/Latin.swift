/// Letters as ISO 8859-1 has them, in lower case: one byte each, so that places in a word can be compared.
enum Latin {
  /// What stands for a letter that ISO 8859-1 does not have; no vowel, and in no dictionary.
  static let unknown = UInt8(ascii: "?")

  /// The letters of a word in UTF-8.
  ///
  /// An apostrophe is left out (`foto's` sounds like `fotos`), an accent that stands on its
  /// own is put on its letter.
  static func letters(_ word: some Sequence<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in String(decoding: Array(word), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x27, 0x2019: continue
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: letters.append(UInt8(scalar.value) + 0x20)
      case 0x00...0xFF: letters.append(UInt8(scalar.value))
      case 0x132, 0x133: letters += [UInt8(ascii: "i"), UInt8(ascii: "j")]
      case 0x152, 0x153: letters += [UInt8(ascii: "o"), UInt8(ascii: "e")]
      case 0x300...0x36F:
        if let last = letters.last { letters[letters.count - 1] = accented(last, by: scalar.value) }
      default: letters.append(unknown)
      }
    }
    return letters
  }

  /// The letter under an accent; other letters as they are, and a foreign one as unknown.
  static func base(of letter: UInt8) -> UInt8 {
    switch letter {
    case 0x00...0x7F: letter
    case 0xE0...0xE6: UInt8(ascii: "a")
    case 0xE7: UInt8(ascii: "c")
    case 0xE8...0xEB: UInt8(ascii: "e")
    case 0xEC...0xEF: UInt8(ascii: "i")
    case 0xF1: UInt8(ascii: "n")
    case 0xF2...0xF6, 0xF8: UInt8(ascii: "o")
    case 0xF9...0xFC: UInt8(ascii: "u")
    case 0xFD, 0xFF: UInt8(ascii: "y")
    default: unknown
    }
  }

  /// Whether two dots say that a syllable begins here: `ideeën`, `coördinator`.
  static func hasDots(_ letter: UInt8) -> Bool {
    switch letter {
    case 0xE4, 0xEB, 0xEF, 0xF6, 0xFC: true
    default: false
    }
  }

  private static func accented(_ letter: UInt8, by accent: UInt32) -> UInt8 {
    guard accent == 0x308 else { return letter }
    return switch letter {
    case UInt8(ascii: "a"): 0xE4
    case UInt8(ascii: "e"): 0xEB
    case UInt8(ascii: "i"): 0xEF
    case UInt8(ascii: "o"): 0xF6
    case UInt8(ascii: "u"): 0xFC
    default: letter
    }
  }
}
