/// A text of a story that can be read in another language, with what a translator wants to know of it.
package struct TranslatableText: Sendable {
  package var key: TextKey
  package var text: Text
  /// The start tag of what it belongs to.
  package var range: SourceRange
  /// The title of its scene, or its id where there is none; nil in the head.
  package var scene: String?
  package var speaker: Speaker?

  /// Who says it.
  package enum Speaker: Hashable, Sendable {
    case persona(PersonaID)
    case employee
  }
}

extension Text {
  /// Whether there is anything in it that another language writes otherwise: numbers and signs alone are not.
  package var isTranslatable: Bool { plain.holdsLetters }
}

extension String {
  /// Whether any of its characters is a letter.
  package var holdsLetters: Bool { unicodeScalars.contains { $0.properties.isAlphabetic } }
}
