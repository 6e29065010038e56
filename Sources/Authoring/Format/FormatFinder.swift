/// Which files a path stands for, where stories and personas are laid out anew.
package enum FormatFinder {
  /// The files, in alphabetical order.
  ///
  /// A file is itself; a folder that holds `story.xml` or `persona.xml` is that file; any other folder is all of those
  /// below it. Hidden folders are passed over.
  ///
  /// - Throws: when nothing is there, or no such file in it.
  package static func files(at path: String) throws(LoadingFault) -> [String] {
    guard try SystemFiles.kind(of: path) == .folder else { return [path] }
    var found: [String] = []
    var pending = [path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path]
    // A folder that two links lead to is one folder, and a circle of links comes to an end.
    var seen: Set<String> = []
    while let folder = pending.popLast() {
      guard let real = SystemFiles.realPath(folder), seen.insert(real).inserted else { continue }
      let files = [StoryFinder.fileName, CastLoader.fileName].map { SystemFiles.join(folder, $0) }
        .filter(SystemFiles.isFile)
      found += files
      if files.isEmpty {
        pending += try SystemFiles.folders(in: folder).reversed().map { SystemFiles.join(folder, $0) }
      }
    }
    guard !found.isEmpty else {
      throw LoadingFault(.holdsNone("\(StoryFinder.fileName), \(CastLoader.fileName)"), at: path)
    }
    return found
  }
}
