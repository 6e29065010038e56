/// Measures how the scenes of one language read, and remembers their words.
///
/// ```swift
/// var meter = ReadingMeter(.dutch)
/// for scene in scenes {
///   let reading = meter.read(scene.texts)
/// }
/// ```
///
/// Opening a hyphenation dictionary takes longer than reading a whole story. So words are first counted by their vowel
/// groups, which is seldom off by more than a few points, and only a scene that comes near the threshold is counted by
/// hyphenation; that count alone decides.
package struct ReadingMeter: Sendable {
  private var counter: SyllableCounter

  /// How far the estimate may be off, in points: for 15 in every 100 words a syllable was missed.
  private static let doubt = 12.0

  package init(_ language: TextLanguage) { counter = SyllableCounter(language) }

  /// Reads the texts of a scene, each of which is a sentence or more, with white space folded to single spaces.
  package mutating func read(_ texts: [String]) -> SceneReading {
    var sum = Sum()
    for index in texts.indices { measure(texts[index], index, exactly: false, into: &sum) }
    guard let estimate = score(sum), estimate < Readability.threshold + Self.doubt else { return sum.reading }
    sum = Sum()
    for index in texts.indices { measure(texts[index], index, exactly: true, into: &sum) }
    guard let score = score(sum), score < Readability.threshold, let heaviest = sum.heaviest else {
      return sum.reading
    }
    sum.reading.hard = SceneReading.Hard(score: score, heaviest: heaviest)
    return sum.reading
  }

  private struct Sum {
    var reading = SceneReading()
    var syllables = 0
    var heaviest: SceneReading.Sentence?
    var weight = -Double.infinity
  }

  /// Nil where there are too few words to judge.
  private func score(_ sum: Sum) -> Double? {
    guard sum.reading.words >= Readability.fewestWords else { return nil }
    return Readability.score(
      words: sum.reading.words, sentences: sum.reading.sentences, syllables: sum.syllables,
      in: counter.language)
  }

  private mutating func measure(_ text: String, _ index: Int, exactly: Bool, into sum: inout Sum) {
    var text = text
    text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes)
      var sentence = SceneReading.Sentence(text: index, range: 0..<0, words: 0)
      var start: Int?
      var syllables = 0
      while let token = scanner.next() {
        if !token.word.isEmpty {
          sentence.words += 1
          syllables += counter.count(bytes[token.word], exactly: exactly)
        }
        let first = start ?? token.range.lowerBound
        start = first
        guard token.endsSentence else { continue }
        sentence.range = first..<token.range.upperBound
        if sentence.words > 0 { add(sentence, syllables, to: &sum) }
        (sentence.words, syllables, start) = (0, 0, nil)
      }
    }
  }

  private func add(_ sentence: SceneReading.Sentence, _ syllables: Int, to sum: inout Sum) {
    sum.reading.words += sentence.words
    sum.reading.sentences += 1
    sum.syllables += syllables
    if sentence.words > Readability.mostWordsInSentence { sum.reading.longSentences.append(sentence) }
    let alone = Readability.score(
      words: sentence.words, sentences: 1, syllables: syllables, in: counter.language)
    guard let alone else { return }
    let weight = (Readability.threshold - alone) * Double(sentence.words)
    guard weight > sum.weight else { return }
    (sum.weight, sum.heaviest) = (weight, sentence)
  }
}
