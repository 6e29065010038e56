import FoundationEssentials

/// Which files of tests belong to a path.
package enum TestFinder {
  /// What the folder of tests in a story's folder is called.
  package static let folderName = "tests"

  /// A story and its tests.
  package struct Found: Hashable, Sendable {
    /// The story's file.
    package let story: String
    /// In alphabetical order.
    package let tests: [String]
  }

  /// A file of a test is itself; a story, or a folder of stories, is all tests of those that have any.
  ///
  /// - Throws: when nothing is there, or it is no story, test or folder of stories.
  package static func tests(at path: String) throws(LoadingFault) -> [Found] {
    if try SystemFiles.kind(of: path) == .file {
      let folder = SystemFiles.folder(of: path)
      if isTestFolder(folder) {
        return [Found(story: SystemFiles.join(parent(of: folder), StoryFinder.fileName), tests: [path])]
      }
    } else if isTestFolder(path) {
      return [
        Found(story: SystemFiles.join(parent(of: path), StoryFinder.fileName), tests: try files(in: path))
      ]
    }
    var found: [Found] = []
    for story in try StoryFinder.files(at: path) {
      let folder = SystemFiles.join(SystemFiles.folder(of: story), folderName)
      guard (try? SystemFiles.kind(of: folder)) == .folder else { continue }
      let tests = try files(in: folder)
      if !tests.isEmpty { found.append(Found(story: story, tests: tests)) }
    }
    return found
  }

  /// A folder of that name beside a story.
  private static func isTestFolder(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init)
    return name == folderName && SystemFiles.isFile(SystemFiles.join(parent(of: path), StoryFinder.fileName))
  }

  private static func parent(of folder: String) -> String {
    folder == folderName
      ? "." : SystemFiles.folder(of: folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
  }

  private static func files(in folder: String) throws(LoadingFault) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw LoadingFault(.forbidden, at: folder)
    }
    return names.sorted().filter { $0.hasSuffix(".xml") && !$0.hasPrefix(".") }
      .map { SystemFiles.join(folder, $0) }
      .filter { SystemFiles.isFile($0) }
  }
}
