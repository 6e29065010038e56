import FoundationEssentials

/// The folder of a story as a zip, which can be brought back as it is.
package enum StoryDownload {
  /// The files in a story's folder, in alphabetical order.
  ///
  /// What is hidden is left out, and what a link puts outside the folder. Nil where they are more than an archive may hold.
  package static func files(in folder: String) -> [String]? {
    let inside = ContentFolder(folder)
    let paths = ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted().filter {
      path in
      !path.split(separator: "/").contains { $0.hasPrefix(".") } && inside.holdsFile(path)
    }
    guard paths.count <= StoryArchive.entryLimit else { return nil }
    var room = StoryArchive.contentLimit
    for path in paths {
      room -= SystemFiles.size(of: SystemFiles.join(folder, path)) ?? 0
      guard room >= 0 else { return nil }
    }
    return paths
  }

  /// The zip; its files lie in a folder of this name, and the same files make the same bytes.
  ///
  /// Nil where the folder is too large for it, or cannot be read.
  package static func zip(of folder: String, named name: String) -> [UInt8]? {
    guard let paths = files(in: folder) else { return nil }
    var files: [(path: String, bytes: [UInt8])] = []
    var room = StoryArchive.contentLimit
    for path in paths {
      guard case .bytes(let bytes)? = try? SystemFiles.read(SystemFiles.join(folder, path), limit: room)
      else {
        return nil
      }
      room -= bytes.count
      files.append((SystemFiles.join(name, path), bytes))
    }
    return ZipWriter.zip(files)
  }
}
