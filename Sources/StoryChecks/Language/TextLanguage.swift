/// A language that texts can be judged in; texts in others are left alone.
package enum TextLanguage: String, CaseIterable, Sendable {
  case dutch
  case english

  /// The language of a BCP 47 tag, whatever the region: `nl`, `nl-BE`, `en-GB`.
  package init?(tag: some StringProtocol) {
    switch tag.prefix(while: { $0 != "-" }).lowercased() {
    case "nl": self = .dutch
    case "en": self = .english
    default: return nil
    }
  }

  /// Where a hyphenation dictionary may be, the best one first.
  ///
  /// For English the American one: it breaks by sound, the British one by where a word comes from.
  var hyphenationFiles: [String] {
    switch self {
    case .dutch: ["/usr/share/hyphen/hyph_nl_NL.dic", "/usr/share/hyphen/hyph_nl.dic"]
    case .english: ["/usr/share/hyphen/hyph_en_US.dic", "/usr/share/hyphen/hyph_en_GB.dic"]
    }
  }
}
