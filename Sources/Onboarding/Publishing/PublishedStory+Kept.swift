import Authoring
import StoryModel
import StoryXML

extension PublishedStory {
  /// A publication as it was kept, ready to tell, with the personas it was published with.
  ///
  /// - Parameters:
  ///   - publication: what was published.
  ///   - record: the story's own bytes.
  ///   - texts: the bytes of its translations and of the files of its personas, by path.
  /// - Returns: nil where this release cannot tell it.
  static func kept(
    _ publication: Publication, _ record: StoryVersionRecord, texts: [String: [UInt8]]
  ) -> (story: PublishedStory, cast: Cast)? {
    let cast = Cast(
      texts.sorted { $0.key < $1.key }.compactMap { path, bytes in
        guard PublicationFiles.isPersona(path) else { return nil }
        return PersonaReader.read(SourceText(path: path, bytes: bytes)).value
      })
    guard let (flow, source) = record.told(by: cast) else { return nil }
    let files = texts.sorted { $0.key < $1.key }.filter { PublicationFiles.isTranslation($0.key) }
      .map { SourceText(path: $0.key, bytes: $0.value) }
    var translations: [(file: SourceText, translation: Translation)] = []
    if !files.isEmpty, let own = TranslatableStory(source) {
      translations = files.compactMap { file in
        TranslationReader.read(file, of: own).translation.map { (file, $0) }
      }
    }
    let story = PublishedStory(
      flow, source: source, translations: translations.map(\.translation),
      translationFiles: translations.map(\.file), publication: publication)
    return (story, cast)
  }
}
