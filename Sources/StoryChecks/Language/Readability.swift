/// How easily a text is read, as a formula sees it: from long words and long sentences.
///
/// It knows nothing of what is said,
/// so it is good for a warning and never for a statement about a level.
package enum Readability {
  /// Below this a text is called hard to read.
  ///
  /// On Flesch's own scale 30 to 50 is "difficult". Official letters often come
  /// out here, spoken language hardly ever.
  package static let threshold = 45.0

  /// A text with fewer words is not judged: one long name in one short bubble would decide.
  package static let fewestWords = 30

  /// A sentence with more words than this is called long.
  package static let mostWordsInSentence = 20

  /// 100 is very easy, 0 very hard, and beyond both ends it goes on; nil for a text without words.
  ///
  /// For Dutch by Douma (1960), 206.84 - 0.77 × syllables per 100 words - 0.93 × words per sentence; for English by
  /// Flesch (1948), 206.835 - 84.6 × syllables per word - 1.015 × words per sentence.
  package static func score(
    words: Int, sentences: Int, syllables: Int, in language: TextLanguage
  ) -> Double? {
    guard words > 0, sentences > 0 else { return nil }
    let perWord = Double(syllables) / Double(words)
    let perSentence = Double(words) / Double(sentences)
    return switch language {
    case .dutch: 206.84 - 77 * perWord - 0.93 * perSentence
    case .english: 206.835 - 84.6 * perWord - 1.015 * perSentence
    }
  }
}
