package import Authoring
package import StoryEngine
package import StoryModel

/// A story as employees get it now: ready to tell, with the bytes that its version is the hash of.
package struct PublishedStory: Sendable {
  let edition: Edition
  /// The publication that it is; nil where it comes from files, and nothing of it was ever published.
  package let publication: Publication?
  /// The folder that holds its pictures, where it comes from files.
  package let folder: String
  /// The file it was read from.
  package let path: String
  /// The file without a byte order mark and with LF line ends: what ``version`` is the hash of.
  package let canonicalBytes: [UInt8]
  /// The files that hold it in other languages.
  let translationFiles: [SourceText]

  /// Nil where the story has errors: it may not be told.
  package init?(_ loaded: LoadedStory) {
    guard let compilation = loaded.compilation, !loaded.diagnostics.hasErrors else { return nil }
    self.init(
      compilation.flow, source: loaded.source, folder: loaded.folder, translations: loaded.translations,
      translationFiles: loaded.translationSources)
  }

  /// `flow` must come from `source`, without errors.
  package init(
    _ flow: Flow, source: SourceText, folder: String = "", translations: [Translation] = [],
    translationFiles: [SourceText] = [], publication: Publication? = nil
  ) {
    canonicalBytes = CanonicalBytes.of(source)
    edition = Edition(
      StoryEngine(flow: flow, version: .of(canonicalBytes)),
      of: Manuscript(canonicalBytes, path: source.path), translations: translations)
    self.translationFiles = translationFiles
    self.publication = publication
    self.folder = folder
    path = source.path
  }

  private init(_ story: PublishedStory, edition: Edition) {
    self.edition = Edition(edition.engine, of: edition.manuscript)
    publication = story.publication
    folder = story.folder
    path = story.path
    canonicalBytes = story.canonicalBytes
    translationFiles = []
  }

  /// The same, told in one language alone; nil where it cannot be told in that one.
  package func told(in language: String) -> PublishedStory? {
    let found = edition.told(in: [language])
    guard found.engine.flow.language.lowercased() == language.lowercased() else { return nil }
    return PublishedStory(self, edition: found)
  }

  /// The languages it can be told in, its own first.
  package var languages: [String] { edition.languages }

  /// Tells it.
  package var engine: StoryEngine { edition.engine }
  /// The story's id, as its file says.
  package var id: StoryID { edition.engine.flow.story }
  /// The hash of ``canonicalBytes``.
  package var version: StoryVersion { edition.engine.version }
}
