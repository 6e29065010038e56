/// Which story files a path stands for.
package enum StoryFinder {
  /// What the file in a story's folder is called.
  package static let fileName = "story.xml"

  /// The files, in alphabetical order.
  ///
  /// A file is itself; a folder that holds `story.xml` is that story; any other folder is all stories below it.
  /// Hidden folders are passed over.
  ///
  /// - Throws: when nothing is there, or no story in it.
  package static func files(at path: String) throws(LoadingFault) -> [String] {
    guard try SystemFiles.kind(of: path) == .folder else { return [path] }
    var found: [String] = []
    var pending = [path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path]
    // A folder that two links lead to is one folder, and a circle of links comes to an end.
    var seen: Set<String> = []
    while let folder = pending.popLast() {
      guard let real = SystemFiles.realPath(folder), seen.insert(real).inserted else { continue }
      let file = SystemFiles.join(folder, fileName)
      if SystemFiles.isFile(file) {
        found.append(file)
      } else {
        pending += try SystemFiles.folders(in: folder).reversed().map { SystemFiles.join(folder, $0) }
      }
    }
    guard !found.isEmpty else { throw LoadingFault(.holdsNone(fileName), at: path) }
    return found
  }
}
