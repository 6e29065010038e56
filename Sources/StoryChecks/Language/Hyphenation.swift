import Synchronization

/// Where the words of a language may be broken, by the dictionary that is installed for it.
///
/// Opening a dictionary takes some milliseconds, so that happens once, when the first word is asked about.
final class Hyphenation: Sendable {
  private let dictionary: Mutex<HyphenDictionary>

  private static let dutch = Hyphenation(.dutch)
  private static let english = Hyphenation(.english)

  /// The one for a language; nil where no dictionary is installed.
  static func shared(_ language: TextLanguage) -> Hyphenation? {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private init?(_ language: TextLanguage) {
    for path in language.hyphenationFiles {
      if let opened = HyphenDictionary(path: path) {
        dictionary = Mutex(opened)
        return
      }
    }
    return nil
  }

  /// Whether a syllable may begin at each letter.
  func breaks(in letters: [UInt8]) -> [Bool] {
    dictionary.withLock { $0.breaks(in: letters) }
  }
}
