import StoryModel

/// A sentence with so many words that who reads slowly has lost its beginning at its end.
enum LongSentence: StoryCheck {
  static let code = Diagnostic.Code(40, "long-sentence", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.reading.longSentences.map { sentence in
      finding(
        at: sentence.place,
        Words(
          "this sentence has \(sentence.words) words: '\(sentence.quoted)'",
          nl: "deze zin heeft \(sentence.words) woorden: '\(sentence.quoted)'"),
        help: help)
    }
  }

  private static let help = Words(
    "Make two of it: at most \(Readability.mostWordsInSentence) words in a sentence read easily.",
    nl: "Maak er twee van: hooguit \(Readability.mostWordsInSentence) woorden in een zin lezen makkelijk.")
}
