import Foundation
import TestSupport

extension Fixture {
  /// Whether there is a plain file at a path relative to this one's folder.
  func holdsFile(_ relative: String) -> Bool {
    let path = file.deletingLastPathComponent().appending(path: relative).path
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
