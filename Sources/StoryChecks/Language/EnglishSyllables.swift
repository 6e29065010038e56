/// The syllables of an English word.
///
/// Vowels side by side are one sound, unless the dictionary breaks between them (`cre-ate`) or they are a pair that is
/// nearly always two (`me-di-a`). An `e` that is not heard does not count: at the end (`make`, `makes`, `walked`), before
/// an ending (`safe-ly`), and where the dictionary breaks a word in two (`some-thing`).
enum EnglishSyllables {
  static func count(in word: SpelledWord) -> Int {
    var syllables = 0
    for index in 0..<word.count where word.isVowel(index) {
      let startsSound = index == 0 || !word.isVowel(index - 1)
      guard startsSound || isApart(index, in: word) else { continue }
      if syllables > 0, startsSound, isSilent(index, in: word) { continue }
      syllables += 1
    }
    if word.hasSuffix("sm"), word.count > 2, word.isVowel(word.count - 3) { syllables += 1 }
    if word.hasSuffix("thm") { syllables += 1 }
    return syllables
  }

  /// Whether a vowel after a vowel is a sound of its own.
  private static func isApart(_ index: Int, in word: SpelledWord) -> Bool {
    if isClosedByYon(index, in: word) { return false }
    if word.isBroken(at: index) || Latin.hasDots(word.letters[index]) { return true }
    let isLast = index + 1 == word.count
    switch (word.letter(index - 1), word.letter(index)) {
    case (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "i"), UInt8(ascii: "u")):
      return !isHissing(before: index - 1, in: word) || isLast
    case (UInt8(ascii: "i"), UInt8(ascii: "o")):
      return !isHissing(before: index - 1, in: word) && !word.has("gio", at: index - 2) || isLast
    case (UInt8(ascii: "i"), UInt8(ascii: "e")):
      return word.has("iet", at: index - 1) || isEnding("ier", at: index - 1, in: word)
        || isEnding("iest", at: index - 1, in: word)
    case (UInt8(ascii: "e"), UInt8(ascii: "o")):
      return isLast
        || !word.has("eop", at: index - 1) && !word.has("geo", at: index - 2)
          && !word.has("eou", at: index - 1)
    case (UInt8(ascii: "e"), UInt8(ascii: "a")): return isLast && hasSound(before: index - 1, in: word)
    case (UInt8(ascii: "u"), UInt8(ascii: "a")): return word.letter(index - 2) != UInt8(ascii: "g")
    case (UInt8(ascii: "u"), UInt8(ascii: "e")): return word.has("uel", at: index - 1)
    case (_, UInt8(ascii: "i")): return word.has("ing", at: index) && index + 3 >= word.count - 1
    default: return false
    }
  }

  /// Whether `i` and `o` sound as one, whatever the dictionary says: `opinion`, `million`, `region`.
  private static func isClosedByYon(_ index: Int, in word: SpelledWord) -> Bool {
    guard word.hasSuffix("ion") || word.hasSuffix("ions"), word.has("ion", at: index - 1),
      hasSound(before: index - 1, in: word)
    else { return false }
    return [UInt8(ascii: "n"), UInt8(ascii: "l"), UInt8(ascii: "g")].contains(word.letter(index - 2))
      || isHissing(before: index - 1, in: word)
  }

  /// Whether `ti`, `ci`, `si`, `xi` sound as one consonant: `special`, `station`.
  private static func isHissing(before index: Int, in word: SpelledWord) -> Bool {
    switch word.letter(index - 1) {
    case UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "x"): true
    default: false
    }
  }

  private static func isEnding(_ ending: StaticString, at index: Int, in word: SpelledWord) -> Bool {
    word.has(ending, at: index) && index + ending.utf8CodeUnitCount == word.count
      && hasSound(before: index, in: word)
  }

  private static func hasSound(before index: Int, in word: SpelledWord) -> Bool {
    (0..<max(0, index)).contains { word.isVowel($0) }
  }

  /// Whether an `e` between consonants, or at the end, is not heard.
  private static func isSilent(_ index: Int, in word: SpelledWord) -> Bool {
    if word.has("gue", at: index - 1), index + 2 >= word.count - 1 {
      return word.letter(index - 2) != UInt8(ascii: "r")
    }
    guard word.letters[index] == UInt8(ascii: "e"), !word.isVowel(index + 1) else { return false }
    let before = word.letter(index - 1)
    let isAfterTwo = !word.isVowel(index - 2)
    // `table`, `little`, `acre`: the consonant needs it.
    let carries = isAfterTwo && (before == UInt8(ascii: "l") && word.letter(index - 2) != UInt8(ascii: "l"))
    let rest = word.count - index - 1
    if rest == 0 { return !carries && !(isAfterTwo && before == UInt8(ascii: "r")) }
    if rest == 1, word.letter(index + 1) == UInt8(ascii: "s") {
      return !carries && !isSharp(index - 1, in: word)
    }
    if rest == 1, word.letter(index + 1) == UInt8(ascii: "d") {
      return !carries && before != UInt8(ascii: "t") && before != UInt8(ascii: "d")
    }
    guard !carries, !isAfterTwo || before == UInt8(ascii: "g") || before == UInt8(ascii: "c") else {
      return false
    }
    let endings: [StaticString] = ["ful", "less", "ly", "ness", "ment", "ments"]
    for ending in endings where rest == ending.utf8CodeUnitCount && word.has(ending, at: index + 1) {
      return before != UInt8(ascii: "l") || ending.utf8Start[0] != UInt8(ascii: "m")
    }
    return isBeforeSecondPart(index, in: word)
  }

  /// Whether `es` is heard after this consonant: `pages`, `boxes`, `dishes`.
  private static func isSharp(_ index: Int, in word: SpelledWord) -> Bool {
    switch word.letter(index) {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "c"), UInt8(ascii: "g"): true
    case UInt8(ascii: "h"):
      word.letter(index - 1) == UInt8(ascii: "c") || word.letter(index - 1) == UInt8(ascii: "s")
    default: false
    }
  }

  /// Whether the dictionary breaks after this `e`, and the part that ends with it has another vowel: `home-page`.
  private static func isBeforeSecondPart(_ index: Int, in word: SpelledWord) -> Bool {
    guard word.isBroken(at: index + 1), !word.has("tele", at: index - 3) else { return false }
    var start = index
    while start > 0, !word.isBroken(at: start) { start -= 1 }
    return (start..<index).contains { word.isVowel($0) }
  }
}
