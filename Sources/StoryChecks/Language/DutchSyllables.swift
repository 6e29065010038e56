/// The syllables of a Dutch word.
///
/// Dutch spelling says which vowels belong together, so every vowel sound is a syllable: `a-vond`, though no dictionary
/// breaks it there. The dictionary decides where the same letters can be one sound or two: `nieu-we` but
/// `se-ri-eu-ze`, `team` but `re-a-ge-ren`, `bu-reau` but `ge-au-to-ma-ti-seerd`.
enum DutchSyllables {
  static func count(in word: SpelledWord) -> Int {
    var syllables = 0
    var index = 0
    while index < word.count {
      guard word.isVowel(index) else {
        index += 1
        continue
      }
      syllables += 1
      index += length(ofSoundAt: index, in: word)
    }
    return syllables
  }

  /// Letters that are one vowel sound where nothing parts them, the longest first.
  private static let sounds: [StaticString] = [
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei",
    "au", "ou",
    "ai", "oi", "ay", "ey", "oy",
  ]
  /// The same in words from English.
  ///
  /// Without a dictionary they are rather taken for two, as in most Dutch words.
  private static let borrowed: [StaticString] = ["ea", "oa"]

  private static func length(ofSoundAt index: Int, in word: SpelledWord) -> Int {
    for sound in sounds where isWhole(sound, at: index, in: word) { return sound.utf8CodeUnitCount }
    // No dictionary leaves one letter alone, so at either end it does not say that these are two: `o-a-se`.
    guard word.breaks != nil, index > 0, index + 2 < word.count else { return 1 }
    for sound in borrowed where isWhole(sound, at: index, in: word) { return 2 }
    return 1
  }

  private static func isWhole(_ sound: StaticString, at index: Int, in word: SpelledWord) -> Bool {
    guard word.has(sound, at: index) else { return false }
    return (index + 1..<index + sound.utf8CodeUnitCount).allSatisfy {
      !word.isBroken(at: $0) && !Latin.hasDots(word.letters[$0])
    }
  }
}
