import FoundationEssentials
package import StoryModel
package import StoryXML

/// The translations beside a story: `translations/en.xlf`.
package enum TranslationFolder {
  /// In the folder of the story.
  package static let name = "translations"
  static let suffix = ".xlf"

  /// The file of a language, whether it is there or not.
  package static func file(of language: String, in folder: String) -> String {
    SystemFiles.join(SystemFiles.join(folder, name), language + suffix)
  }

  /// Reads all of them, in alphabetical order; none where there is no such folder.
  package static func read(
    of story: TranslatableStory, in folder: ContentFolder, limit: Int
  ) -> [TranslationReading] {
    files(in: folder.path).filter { folder.holdsFile("\(name)/\($0)") }.map { file in
      read(
        SystemFiles.join(SystemFiles.join(folder.path, name), file), of: story,
        language: String(file.dropLast(suffix.count)), limit: limit)
    }
  }

  /// Reads one; what cannot be read is a fault in it.
  package static func read(
    _ path: String, of story: TranslatableStory, language: String?, strictly: Bool = false, limit: Int
  ) -> TranslationReading {
    do {
      switch try SystemFiles.read(path, limit: limit) {
      case .bytes(let bytes):
        return TranslationReader.read(
          SourceText(path: path, bytes: bytes), of: story, language: language, strictly: strictly)
      case .tooLarge(let size):
        return TranslationReader.unreadable(
          path, of: story, language: language, StoryReader.tooLarge(bytes: size, limit: limit).message)
      }
    } catch {
      return TranslationReader.unreadable(
        path, of: story, language: language, Words(inBoth: error.description))
    }
  }

  /// Whether there may be any: most stories have none, and then nothing is to be done.
  static func isThere(in folder: String) -> Bool { !files(in: folder).isEmpty }

  private static func files(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: SystemFiles.join(folder, name))
    return (names ?? []).filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
  }
}
