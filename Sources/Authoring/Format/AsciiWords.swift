/// The words of a text, in letters that an id can be made of.
enum AsciiWords {
  /// In small letters without accents; an apostrophe is left out (`foto's` becomes `fotos`), what has no Latin letter
  /// or digit is passed over.
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x27, 0x2019, 0x300...0x36F, 0xAD: continue
      default: break
      }
      guard let letters = letters(of: scalar) else {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      word += letters
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return String(scalar)
    case 0x41...0x5A: return scalar.properties.lowercaseMapping
    default: break
    }
    guard let small = scalar.properties.lowercaseMapping.unicodeScalars.first else { return nil }
    return folded.first { $0.from.contains(small) }?.to
  }

  private static let folded: [(from: String.UnicodeScalarView, to: String)] = [
    ("àáâãäåāăą", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"), ("ĳ", "ij"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņň", "n"),
    ("òóôõöøōŏő", "o"),
    ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"), ("ùúûüũūŭůűų", "u"),
    ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
  ].map { ($0.0.unicodeScalars, $0.1) }
}
