import Foundation

/// What tells one state of some folders from another: it changes when a file in them is saved.
package struct FolderStamp: Hashable, Sendable {
  private let files: [String: Date]

  /// Hidden files do not count.
  package init(of folders: [String]) {
    var files: [String: Date] = [:]
    for folder in folders {
      let found = FileManager.default.enumerator(
        at: URL(filePath: folder), includingPropertiesForKeys: [.contentModificationDateKey],
        options: .skipsHiddenFiles)
      while let file = found?.nextObject() as? URL {
        files[file.path] =
          (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
      }
    }
    self.files = files
  }

  /// Short, and the same for the same state while the program runs.
  package var word: String { String(UInt(bitPattern: hashValue), radix: 36) }
}
