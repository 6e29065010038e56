/// A word as syllables are counted in it: its letters, which of them are vowels, and where it may be broken.
struct SpelledWord {
  /// ISO 8859-1, lower case.
  let letters: [UInt8]
  /// The same without accents.
  let plain: [UInt8]
  /// Whether a syllable may begin at each letter; nil where no dictionary could be asked.
  let breaks: [Bool]?

  init(_ letters: [UInt8], breaks: [Bool]?) {
    self.letters = letters
    plain = letters.map(Latin.base)
    self.breaks = breaks
  }

  var count: Int { letters.count }

  /// Whether the dictionary has a syllable begin here.
  func isBroken(at index: Int) -> Bool { breaks?[index] ?? false }

  /// The letter, or 0 beyond the word.
  func letter(_ index: Int) -> UInt8 { plain.indices.contains(index) ? plain[index] : 0 }

  /// Whether these letters begin here.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where plain[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  func hasSuffix(_ text: StaticString) -> Bool { has(text, at: count - text.utf8CodeUnitCount) }

  /// Whether the letter sounds as a vowel: not the `u` of `quiz`, nor the `y` of `yoga` and `royaal`.
  func isVowel(_ index: Int) -> Bool {
    switch letter(index) {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"): true
    case UInt8(ascii: "u"): letter(index - 1) != UInt8(ascii: "q")
    case UInt8(ascii: "y"): !isFullVowel(index + 1) || (index > 0 && !isFullVowel(index - 1))
    default: false
    }
  }

  private func isFullVowel(_ index: Int) -> Bool {
    switch letter(index) {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
