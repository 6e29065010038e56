/// A story as those see it who translate it.
package struct TranslatableStory: Sendable {
  package let id: StoryID
  /// A BCP 47 tag: the language its texts are written in.
  package let language: String
  package let title: String
  /// In the order of the file.
  package let texts: [TranslatableText]
  /// The same texts with their codes.
  package let coded: [CodedText]
  /// The index of each text.
  package let index: [TextKey: Int]

  /// - Parameters:
  ///   - story: without errors.
  ///   - source: the file it was read from, with what it includes.
  package init(_ story: Story, in source: SourceText) {
    id = story.head.id
    language = story.head.language
    title = story.head.title
    texts = story.translatableTexts
    coded = texts.map { CodedText($0.text, in: source) }
    index = Dictionary(zip(texts.map(\.key), texts.indices)) { first, _ in first }
  }

  /// How far it is in a language into which nothing of it is translated.
  package func standing(in language: String) -> TranslationStanding {
    TranslationStanding(language: language, all: texts.count, stale: [], missing: texts.count)
  }
}
