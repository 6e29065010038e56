package import StoryModel
import StoryXML

extension Supplement {
  /// What a translation of the story holds of its supplement: the texts that it is of, word for word, and what the
  /// supplement says itself.
  ///
  /// - Parameters:
  ///   - file: a translation of the story.
  ///   - source: the supplement.
  ///   - story: the id of the story that it is a supplement to.
  /// - Returns: nil where the file is none, or has faults.
  package static func translation(_ file: SourceText, of source: SourceText, to story: StoryID)
    -> Translation?
  {
    guard var own = StoryReader.read(source, limit: .max).value else { return nil }
    own.head.id = story
    let texts = TranslatableStory(own, in: source)
    let reading = TranslationReader.read(file, of: texts)
    guard var translation = reading.unchanged else { return nil }
    let (old, new) = (SupplementWords.of(own.language), SupplementWords.of(translation.language))
    let sentences = Dictionary(zip(old.sentences, new.sentences)) { first, _ in first }
    for text in texts.texts where translation.texts[text.key] == nil {
      guard let sentence = sentences[text.text.plain] else { continue }
      translation.texts[text.key] = [.characters(sentence)]
    }
    if let title = reading.units[.title], title.earlier.map({ old.title + $0 }) == own.title {
      translation.texts[.title] = [.characters(new.title + title.plain)]
    }
    return translation
  }
}
