import StoryChecks
package import StoryModel
package import StoryXML

/// From a path to a story that was read, laid out and checked.
package enum StoryLoader {
  /// The size in bytes above which nothing is read, unless the user says otherwise.
  package static let usualLimit = StoryReader.usualLimit

  /// Reads and checks one story.
  ///
  /// - Parameters:
  ///   - path: a story file, or the folder that holds its `story.xml`.
  ///   - cast: the personas it may call on.
  ///   - limit: in bytes.
  /// - Returns: the story and everything that is wrong inside the file.
  /// - Throws: when there is no file that can be read.
  package static func load(
    path: String, cast: Cast, limit: Int = usualLimit
  ) throws(LoadingFault) -> LoadedStory {
    let file =
      try SystemFiles.kind(of: path) == .folder ? SystemFiles.join(path, StoryFinder.fileName) : path
    let folder = ContentFolder(SystemFiles.folder(of: file))
    switch try SystemFiles.read(file, limit: limit) {
    case .tooLarge(let size):
      return LoadedStory(
        source: SourceText(path: file, bytes: []), folder: folder.path, compilation: nil,
        diagnostics: [StoryReader.tooLarge(bytes: size, limit: limit)])
    case .bytes(let bytes):
      return check(SourceText(path: file, bytes: bytes), in: folder, cast: cast, limit: limit)
    }
  }

  private static func check(
    _ source: SourceText, in folder: ContentFolder, cast: Cast, limit: Int
  ) -> LoadedStory {
    var unread: Set<String> = []
    let reading = StoryReader.compile(source, cast: cast, limit: limit) { path in
      let file = include(path, in: folder, limit: limit)
      if file == nil { unread.insert(path) }
      return file
    }
    guard let compilation = reading.value else {
      return LoadedStory(
        source: reading.source, folder: folder.path, compilation: nil, diagnostics: reading.diagnostics)
    }
    let translations =
      reading.diagnostics.hasErrors ? [] : translations(of: reading.source, in: folder, limit: limit)
    let findings = StoryChecks.check(
      compilation, in: reading.source, after: reading.diagnostics,
      translations: translations.compactMap { $0.translation == nil ? nil : $0.standing },
      fileExists: { [unread] in !unread.contains($0) && folder.holdsFile($0) })
    return LoadedStory(
      source: reading.source, folder: folder.path, compilation: compilation,
      diagnostics: (reading.diagnostics + findings).inFileOrder(), translationFiles: translations)
  }

  private static func translations(
    of source: SourceText, in folder: ContentFolder, limit: Int
  ) -> [TranslationReading] {
    guard TranslationFolder.isThere(in: folder.path), let story = TranslatableStory(source) else { return [] }
    return TranslationFolder.read(of: story, in: folder, limit: limit)
  }

  /// A file that a story includes; nil where the folder holds none that can be read.
  static func include(_ path: String, in folder: ContentFolder, limit: Int) -> SourceText? {
    guard folder.holdsFile(path),
      case .bytes(let bytes)? = try? SystemFiles.read(SystemFiles.join(folder.path, path), limit: limit)
    else { return nil }
    return SourceText(path: path, bytes: bytes)
  }
}

/// A story from disk, and everything that was found about it.
package struct LoadedStory: Sendable {
  /// The file; without bytes where it was too large to read.
  package let source: SourceText
  /// Where its pictures are.
  package let folder: String
  /// Nil where there is nothing to speak of.
  ///
  /// Also there when `diagnostics` has errors: it may not be told then.
  package let compilation: Compilation?
  /// In the order of the file.
  package let diagnostics: [Diagnostic]
  /// The files beside it that hold it in other languages, with what is wrong in them; none where the story itself has
  /// errors.
  ///
  /// They are no part of its version: a word that is translated better moves nobody.
  package var translationFiles: [TranslationReading] = []

  package init(
    source: SourceText, folder: String, compilation: Compilation?, diagnostics: [Diagnostic],
    translationFiles: [TranslationReading] = []
  ) {
    self.source = source
    self.folder = folder
    self.compilation = compilation
    self.diagnostics = diagnostics
    self.translationFiles = translationFiles
  }

  /// What can be told in other languages; a file with faults is left out.
  package var translations: [Translation] { translationFiles.compactMap(\.translation) }

  /// The files of ``translations``.
  package var translationSources: [SourceText] {
    translationFiles.filter { $0.translation != nil }.map(\.source)
  }
}
