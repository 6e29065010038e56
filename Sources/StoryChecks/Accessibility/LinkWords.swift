/// Link texts that say nothing alone.
///
/// Who uses a screen reader often goes from link to link, and then hears nothing else.
package enum LinkWords {
  /// Whether a link's text does not say where it leads: `klik hier`, `lees meer`, `read more`, an address, an arrow.
  ///
  /// Case, punctuation and spaces do not matter, and both languages are known everywhere: a Dutch story may say `more`.
  package static func isVague(_ text: String) -> Bool {
    let words = text.lowercased().split { !isPartOfWord($0) }.map(String.init)
    guard !words.isEmpty else { return true }
    if isAddress(text) { return true }
    return dutch.isVague(words) || english.isVague(words)
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "'" || character == "\u{FFFC}"
  }

  /// An address as a machine reads it.
  ///
  /// The name of a site (`zevenbruggen.example`) and a mail address say what they are.
  private static func isAddress(_ text: String) -> Bool {
    let address = text.lowercased().drop { $0.isWhitespace || $0 == "<" || $0 == "(" }
    guard !address.contains(" ") else { return false }
    if ["http://", "https://", "www."].contains(where: address.hasPrefix) { return true }
    guard let slash = address.firstIndex(of: "/") else { return false }
    return slash == address.startIndex ? address.count > 1 : address[..<slash].dropFirst().contains(".")
  }

  private struct Vocabulary {
    /// Vague as the only word.
    let alone: Set<String>
    /// At least one of these must be among several words.
    let pointing: Set<String>
    /// May stand beside them without making the text any clearer.
    let beside: Set<String>
    /// Not before all others: `on site` is a place.
    private let joining: Set<String> = ["on", "in", "by", "and", "en", "op", "door"]

    init(alone: Set<String>, pointing: Set<String>, beside: Set<String>) {
      self.alone = alone
      self.pointing = pointing
      self.beside = beside
    }

    func isVague(_ words: [String]) -> Bool {
      if words.count == 1 { return alone.contains(words[0]) }
      return !joining.contains(words[0]) && words.contains(where: pointing.contains)
        && words.allSatisfy { pointing.contains($0) || beside.contains($0) }
    }
  }

  private static let dutch = Vocabulary(
    alone: [
      "hier", "hierop", "hierheen", "klik", "link", "linkje", "deze", "dit", "meer", "verder", "lees",
      "lezen", "bekijk",
      "kijk", "ga", "open", "openen", "info", "informatie", "pagina", "website", "site", "webpagina",
      "download",
      "downloaden", "doorgaan", "daar", "doorlezen",
    ],
    pointing: [
      "hier", "hierop", "klik", "klikken", "link", "linkje", "deze", "dit", "meer", "verder", "pagina",
      "website", "site",
      "webpagina", "informatie", "info", "daar",
    ],
    beside: [
      "de", "het", "een", "op", "via", "naar", "voor", "om", "te", "in", "en", "dan", "maar", "even", "eens",
      "nu", "je",
      "u", "lees", "lezen", "bekijk", "bekijken", "kijk", "kijken", "ga", "gaan", "open", "openen", "volg",
      "zien",
      "weten", "vind", "download", "downloaden", "artikel", "bericht", "document", "gewoon", "snel", "wil",
      "door",
    ])

  private static let english = Vocabulary(
    alone: [
      "here", "click", "link", "this", "that", "more", "read", "view", "open", "go", "info", "information",
      "details",
      "page", "website", "site", "webpage", "download", "continue", "further", "there",
    ],
    pointing: [
      "here", "click", "tap", "press", "link", "this", "more", "further", "page", "website", "site",
      "webpage", "info",
      "information", "details", "there",
    ],
    beside: [
      "the", "a", "an", "on", "to", "for", "in", "and", "via", "just", "now", "please", "me", "you", "read",
      "reading",
      "view", "see", "learn", "find", "out", "open", "go", "continue", "follow", "visit", "use", "check",
      "get",
      "download", "article", "post", "document", "it", "by", "clicking",
    ])
}
