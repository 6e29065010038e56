/// What there is to say about the words of a scene.
package struct SceneReading: Sendable, Equatable {
  /// A sentence in one of the scene's texts.
  package struct Sentence: Sendable, Equatable {
    /// Which of the texts, from 0.
    package var text: Int
    /// Byte offsets into that text's UTF-8.
    package var range: Range<Int>
    package var words: Int
  }

  /// Too many words and sentences that are too long for them.
  package struct Hard: Sendable, Equatable {
    /// Below ``Readability/threshold``.
    package var score: Double
    /// The sentence that weighs most: the one that is furthest below the threshold, the more so the longer it is.
    package var heaviest: Sentence
  }

  package var words = 0
  package var sentences = 0
  /// Sentences of more than ``Readability/mostWordsInSentence`` words, in order.
  package var longSentences: [Sentence] = []
  /// Nil where the scene reads easily, or is too short to tell.
  package var hard: Hard?
}
