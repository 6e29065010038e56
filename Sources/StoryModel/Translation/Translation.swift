/// A story's texts in another language.
package struct Translation: Sendable {
  /// A BCP 47 tag.
  package var language: String
  /// What is not among them is told in the story's own language.
  package var texts: [TextKey: [Piece]]

  package init(language: String, texts: [TextKey: [Piece]] = [:]) {
    self.language = language
    self.texts = texts
  }

  /// A piece of a text in the other language.
  package enum Piece: Hashable, Sendable {
    case characters(String)
    /// A piece of the text in the story's own language that is no characters (markup, or what depends on the tour): its
    /// number among the like there, from 0.
    case code(Int)
  }
}
