import FoundationEssentials

/// A folder that is made with all that is in it, or not at all.
package enum NewFolder {
  /// Why it could not be made.
  package enum Fault: Error {
    /// Something stands there already, and stays as it is.
    case taken
    /// It, or a file in it, could not be written; nothing is left of it.
    case unwritable
  }

  /// Makes `<parent>/<name>` with these files; the parent, too, where it is not there.
  ///
  /// - Throws: when something is there already, or may not be written.
  package static func make(_ files: [NewFile], at folder: String) throws(Fault) {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: folder) else { throw .taken }
    do {
      for file in files {
        let path = SystemFiles.join(folder, file.path)
        try manager.createDirectory(atPath: SystemFiles.folder(of: path), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
      }
    } catch {
      try? manager.removeItem(atPath: folder)
      throw .unwritable
    }
  }
}
