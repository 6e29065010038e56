/// How far a story is in another language.
package struct TranslationStanding: Sendable {
  /// A BCP 47 tag.
  package var language: String
  /// How many texts there are to translate.
  package var all: Int
  /// Start tags of what was translated from a text that reads otherwise now.
  package var stale: [SourceRange]
  /// How many have no translation yet.
  package var missing: Int

  package init(language: String, all: Int, stale: [SourceRange], missing: Int) {
    self.language = language
    self.all = all
    self.stale = stale
    self.missing = missing
  }

  /// How many are translated as they read now.
  package var translated: Int { all - stale.count - missing }
}
