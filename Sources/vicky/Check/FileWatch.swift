import Authoring
import Foundation

/// Which files a check looks at, and whether one of them was changed.
struct FileWatch {
  private let paths: [String]
  private let personas: String
  private var seen: [String: Mark] = [:]

  /// What tells that a file was saved.
  private struct Mark: Equatable {
    let time: Date?
    let size: Int?
  }

  /// A story that stands among other things is no reason to watch all of them.
  private static let mostFiles = 20_000
  /// So deep below a story's folder.
  private static let mostLevels = 6

  /// Sees everything as it is now.
  init(paths: [String], personas: String) {
    self.paths = paths
    self.personas = personas
    seen = marks()
  }

  /// Whether something was saved, made or taken away since the last time it was asked.
  mutating func hasChanged() -> Bool {
    let now = marks()
    defer { seen = now }
    return now != seen
  }

  /// Whole folders, so that pictures, translations and included files are among them.
  private func marks() -> [String: Mark] {
    var marks: [String: Mark] = [:]
    for folder in folders() {
      let found = FileManager.default.enumerator(
        at: URL(filePath: folder).resolvingSymlinksInPath(),
        includingPropertiesForKeys: [.contentModificationDateKey, .fileSizeKey], options: .skipsHiddenFiles)
      while let found, let file = found.nextObject() as? URL, marks.count < Self.mostFiles {
        if found.level > Self.mostLevels { found.skipDescendants() }
        marks[file.path] = Self.mark(of: file)
      }
    }
    for path in paths { marks[path] = Self.mark(of: URL(filePath: path)) }
    return marks
  }

  /// The folder of each story, those that were given, and that of the personas.
  private func folders() -> Set<String> {
    var folders: Set<String> = [personas]
    for path in paths {
      for file in (try? StoryFinder.files(at: path)) ?? [] {
        folders.insert(URL(filePath: file).deletingLastPathComponent().path)
      }
    }
    return folders
  }

  private static func mark(of file: URL) -> Mark {
    // A fresh address: the old one remembers what it was asked before.
    let values = try? URL(filePath: file.path).resourceValues(
      forKeys: [.contentModificationDateKey, .fileSizeKey, .isDirectoryKey])
    guard values?.isDirectory != true else { return Mark(time: nil, size: nil) }
    return Mark(time: values?.contentModificationDate, size: values?.fileSize)
  }
}
