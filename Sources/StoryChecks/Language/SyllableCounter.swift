/// Counts the syllables of words and remembers them: a story says the same words again and again.
///
/// A value of its own for each walk over a story, so that nothing is locked for a word that is known. Takes at most 6 MB.
package struct SyllableCounter: Sendable {
  /// The language the words are in.
  package let language: TextLanguage

  private struct Entry {
    var key = WordKey.none
    var estimate: UInt8 = 0
    var exact: UInt8 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 1 << 10)
  private var known = 0

  private static let most = 1 << 18

  package init(_ language: TextLanguage) { self.language = language }

  /// The syllables of a word, at least 1; by hyphenation, which is loaded for the first word that asks for it.
  package mutating func count(_ word: String) -> Int {
    var word = word
    return word.withUTF8 { count($0[...], exactly: true) }
  }

  /// The syllables of a word by its vowel groups alone, at least 1.
  ///
  /// Loads nothing. It is also what ``count(_:)`` gives where no dictionary is installed for the language.
  package mutating func estimate(_ word: String) -> Int {
    var word = word
    return word.withUTF8 { count($0[...], exactly: false) }
  }

  /// The syllables of a word in UTF-8, at least 1 and at most 255: by hyphenation, or by vowel groups alone.
  mutating func count(_ word: Slice<UnsafeBufferPointer<UInt8>>, exactly: Bool) -> Int {
    let key = WordKey(word)
    var place = place(of: key)
    let found = entries[place]
    if found.key == key {
      let count = exactly ? found.exact : found.estimate
      if count > 0 { return Int(count) }
    } else {
      if known * 2 >= entries.count {
        makeRoom()
        place = self.place(of: key)
      }
      known += 1
      entries[place].key = key
    }
    let hyphenation = exactly ? Hyphenation.shared(language) : nil
    let count = UInt8(clamping: Syllables.count(word, in: language, by: hyphenation))
    if exactly { entries[place].exact = count } else { entries[place].estimate = count }
    return Int(count)
  }

  /// Where a key is, or where it would go.
  private func place(of key: WordKey) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: key.mixed) & mask
    while entries[place].key != key, entries[place].key != .none { place = (place + 1) & mask }
    return place
  }

  /// Twice as much, up to a bound; a text with more different words than that begins anew.
  private mutating func makeRoom() {
    let old = entries
    guard old.count < Self.most else {
      entries = [Entry](repeating: Entry(), count: 1 << 10)
      known = 0
      return
    }
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.key != .none { entries[place(of: entry.key)] = entry }
  }
}
