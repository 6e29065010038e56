/// Counts the syllables of one word, the slow way; ``SyllableCounter`` remembers.
enum Syllables {
  /// The syllables of a word in UTF-8, in any case, without spaces; parts that a hyphen or slash joins count one by one.
  ///
  /// At least 1: a number, an abbreviation without vowels and an address are something to read, too. `hyphenation` decides
  /// where vowels side by side are two; without it vowel groups alone are counted.
  static func count(
    _ word: some Collection<UInt8>, in language: TextLanguage, by hyphenation: Hyphenation?
  ) -> Int {
    guard !isAddress(word) else { return 1 }
    var syllables = 0
    for part in word.split(whereSeparator: { !Letters.isPartOfWord($0) }) {
      let letters = Latin.letters(part)
      if let count = KnownWords.syllables(of: letters, in: language) {
        syllables += count
        continue
      }
      let spelled = SpelledWord(letters, breaks: letters.isEmpty ? nil : hyphenation?.breaks(in: letters))
      syllables += max(letters.count > 1 ? 1 : 0, count(in: spelled, language))
    }
    return max(1, syllables)
  }

  private static func count(in word: SpelledWord, _ language: TextLanguage) -> Int {
    switch language {
    case .dutch: DutchSyllables.count(in: word)
    case .english: EnglishSyllables.count(in: word)
    }
  }

  private static func isAddress(_ word: some Collection<UInt8>) -> Bool {
    word.contains(UInt8(ascii: "@")) || word.starts(with: "www.".utf8)
      || word.starts(with: "http://".utf8) || word.starts(with: "https://".utf8)
  }
}
