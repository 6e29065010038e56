/// The folder of a story or persona: what it names stays inside it.
package struct ContentFolder: Sendable {
  /// As it was given.
  package let path: String
  private let real: String?

  /// Links to it are followed now, once; a folder that is not there holds no file.
  package init(_ path: String) {
    self.path = path
    real = SystemFiles.realPath(path)
  }

  /// Whether there is a plain file at a path relative to this folder; one that a link puts outside it does not count.
  package func holdsFile(_ relative: String) -> Bool {
    guard let real, !relative.isEmpty, !relative.hasPrefix("/"), !relative.utf8.contains(0),
      let found = SystemFiles.realPath(SystemFiles.join(path, relative))
    else { return false }
    return found.hasPrefix(real == "/" ? "/" : real + "/") && SystemFiles.isFile(found)
  }
}
