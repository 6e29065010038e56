/// Words that end in a point without ending their sentence, in Dutch and in English.
enum Abbreviations {
  enum Kind {
    /// Something always follows: `bijv.`, `dhr.`, `e.g.`
    case leading
    /// A number may follow: `nr. 5`, `3 jan. 2027`.
    case counting
    /// May be the last word: `enz.`, `etc.`, `a.u.b.`
    case closing
  }

  /// What kind of abbreviation a word is, given without its last point; nil for a word that is none.
  ///
  /// What is made of one or two letters a time is one, known or not: `o.b.v`.
  static func kind(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Kind? {
    guard word.count < 16 else { return nil }
    let key = WordKey(word)
    if leading.contains(key) { return .leading }
    if counting.contains(key) { return .counting }
    if closing.contains(key) { return .closing }
    return isPointed(word) ? .leading : nil
  }

  /// Whether a letter after this word counts, and is no initial: `plan B`.
  static func isNumberedByLetter(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    numberedByLetter.contains(WordKey(word))
  }

  private static func isPointed(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(Letters.isLetter) }
  }

  private static let leading: Set<WordKey> = [
    "bijv", "bv", "dhr", "mevr", "mw", "mr", "mrs", "ms", "dr", "drs", "ir", "ing", "prof", "incl", "excl",
    "resp",
    "vgl", "zgn", "vs", "st", "hr", "ds", "wnd", "tel", "d.w.z", "m.b.t", "m.b.v", "n.a.v", "i.v.m", "t.a.v",
    "t.o.v",
  ]

  private static let counting: Set<WordKey> = [
    "nr", "nrs", "no", "nos", "art", "blz", "pag", "p", "pp", "ca", "max", "min", "gem", "afd", "fig", "vol",
    "hfst",
    "par", "est", "approx", "dept", "ext", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept",
    "okt",
    "oct", "nov", "dec",
  ]

  private static let closing: Set<WordKey> = [
    "enz", "etc", "e.d", "e.a", "a.u.b", "s.v.p", "p.p", "p.j", "p.m", "a.m", "jl", "a.s", "jr", "sr", "inc",
    "ltd",
    "co", "u.s", "u.k", "m.v.g", "n.v", "b.v", "w.o", "v.chr", "n.chr",
  ]

  private static let numberedByLetter: Set<WordKey> = [
    "plan", "optie", "option", "groep", "group", "vitamine", "vitamin", "deel", "part", "type", "klas",
    "class", "punt",
    "bijlage", "appendix", "variant", "zone", "rij", "row", "letter", "keuze", "antwoord", "answer", "blok",
    "lijn",
  ]
}

extension WordKey: ExpressibleByStringLiteral {
  init(stringLiteral word: StaticString) { self.init(word) }
}
