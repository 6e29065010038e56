import ArgumentParser
import Authoring
import Foundation
import StoryModel
import StoryXML

/// A story, its translations, and what may be done with them.
struct TranslationDesk {
  let story: TranslatableStory
  /// The translations beside the story.
  let files: [TranslationReading]
  private let folder: String
  private let cast: Cast

  /// Throws where there is no such story, or it has errors.
  init(_ text: String, place: PlaceOptions) throws {
    let found = try WorkbenchStory(text, place: place)
    guard let story = TranslatableStory(found.loaded.source) else {
      throw CommandFailure("\(found.loaded.source.path): this story cannot be translated")
    }
    self.story = story
    files = found.loaded.translationFiles
    folder = found.loaded.folder
    cast = found.compilation.cast
  }

  /// Where the translation into a language is, or will be.
  func file(of language: String) -> String { TranslationFolder.file(of: language, in: folder) }

  /// What lies there now; nil where nothing does.
  ///
  /// Throws, its faults told, where it has any: they would be lost.
  func present(_ language: String) throws -> TranslationReading? {
    let path = file(of: language)
    guard let known = files.first(where: { $0.source.path == path }) else { return nil }
    guard known.translation != nil else { throw refuse([known]) }
    return known
  }

  /// A file from elsewhere.
  ///
  /// Throws, its faults told, where anything in it is wrong.
  func read(_ path: String) throws -> TranslationReading {
    let come = TranslationFolder.read(
      path, of: story, language: nil, strictly: true, limit: StoryLoader.usualLimit)
    guard come.translation != nil else { throw refuse([come]) }
    return come
  }

  /// All of it or nothing.
  func write(_ units: [TextKey: TranslatedUnit], in language: String, to path: String) throws {
    let parent = URL(filePath: path).deletingLastPathComponent()
    if path == file(of: language) {
      try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }
    try OutputFile.write(XLIFFWriter.text(story, in: language, units: units, cast: cast), to: path)
  }

  /// Tells what is wrong with files, and gives what to end with.
  func refuse(_ files: [TranslationReading]) -> ExitCode {
    let language = MessageLanguage.current
    TextReport(terminal: .error, language: language).write(
      files.map { CheckedFile(source: $0.source, diagnostics: $0.diagnostics) })
    return ExitCode(1)
  }
}

extension TranslationStanding {
  /// `193 of 201 translated, 3 stale, 5 missing`.
  var words: Words {
    var words = Words("\(translated) of \(all) translated", nl: "\(translated) van \(all) vertaald")
    if !stale.isEmpty { words += Words(", \(stale.count) stale", nl: ", \(stale.count) verouderd") }
    if missing > 0 { words += Words(", \(missing) missing", nl: ", \(missing) ontbreken") }
    return words
  }
}

/// A language as options take it.
enum LanguageChoice {
  /// Whether it has the shape of a BCP 47 tag, and so of a file's name.
  static func isTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(Names.isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { Names.isLetter($0) || Names.isDigit($0) }
    }
  }
}
