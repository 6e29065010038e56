import StoryModel
import StoryXML

/// Lays files out anew, and says what became of each.
package enum FileFormatter {
  /// What came of a file.
  package enum Outcome: Sendable {
    /// The file, and those it includes.
    case done([FormattedFile])
    /// It has errors and stays as it is.
    case refused(FaultyText)
    /// It holds scenes alone: which ids are taken, only the story that includes it knows.
    case partOfStory
  }

  /// Nothing is written yet.
  ///
  /// - Parameters:
  ///   - path: a story or persona file.
  ///   - limit: in bytes; a larger file is not read.
  /// - Returns: each file as it should be, or why there is none.
  /// - Throws: when it, or a file that it includes, cannot be read.
  package static func format(_ path: String, limit: Int = StoryReader.usualLimit) throws(LoadingFault)
    -> Outcome
  {
    guard case .bytes(let bytes) = try SystemFiles.read(path, limit: limit) else {
      let size = StoryReader.tooLarge(bytes: limit + 1, limit: limit)
      return .refused(FaultyText(source: SourceText(path: path, bytes: []), diagnostics: [size]))
    }
    let source = SourceText(path: path, bytes: bytes)
    switch XMLScanner.root(of: bytes) {
    case "persona": return outcome(Formatter.persona(source), in: nil)
    case "scenes": return .partOfStory
    default: return try story(source, limit: limit)
    }
  }

  private static func story(_ source: SourceText, limit: Int) throws(LoadingFault) -> Outcome {
    let folder = ContentFolder(SystemFiles.folder(of: source.path))
    var missing: String?
    let formatting = Formatter.story(source) { path in
      guard folder.holdsFile(path),
        case .bytes(let bytes)? = try? SystemFiles.read(SystemFiles.join(folder.path, path), limit: limit)
      else {
        missing = missing ?? path
        return nil
      }
      return SourceText(path: path, bytes: bytes)
    }
    // Without it nobody knows which ids are taken.
    if let missing { throw LoadingFault(.missing, at: SystemFiles.join(folder.path, missing)) }
    return outcome(formatting, in: folder.path)
  }

  private static func outcome(_ formatting: Formatting, in folder: String?) -> Outcome {
    switch formatting {
    case .refused(let text): return .refused(text)
    case .done(var files):
      for index in files.indices.dropFirst() {
        files[index].path = SystemFiles.join(folder ?? ".", files[index].path)
      }
      return .done(files)
    }
  }
}
