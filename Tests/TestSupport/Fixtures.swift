package import Foundation
package import StoryModel

/// The files under `Tests/Fixtures`, found from where this file stands: adding a case is adding a file.
package enum Fixtures {
  /// `Tests/Fixtures`.
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Fixtures", directoryHint: .isDirectory)

  /// The `.xml` files in a folder of fixtures and the folders below it, in the order of their paths; none where there
  /// is no such folder.
  ///
  /// Folders called `scenes` hold what others include.
  package static func xml(in name: String) -> [Fixture] {
    let root = folder.appending(path: name, directoryHint: .isDirectory)
    guard let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else {
      return []
    }
    return files.compactMap { $0 as? URL }
      .filter { $0.pathExtension == "xml" && $0.deletingLastPathComponent().lastPathComponent != "scenes" }
      .map { Fixture(file: $0, name: String($0.path().dropFirst(root.path().count))) }
      .sorted { $0.name < $1.name }
  }

  /// The folders in a folder of fixtures, in the order of their names: a case that is made of several files.
  package static func folders(in name: String) -> [URL] {
    let root = folder.appending(path: name, directoryHint: .isDirectory)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().map { root.appending(path: $0, directoryHint: .isDirectory) }
  }
}

/// One file of a folder of fixtures.
package struct Fixture: Sendable, CustomStringConvertible {
  package let file: URL
  /// Its path within that folder.
  package let name: String

  package var description: String { name }

  /// Throws what reading the file throws.
  package func bytes() throws -> [UInt8] { Array(try Data(contentsOf: file)) }

  /// The file as a reader takes it, its markers taken out.
  ///
  /// Throws what reading the file throws.
  package func marked() throws -> MarkedText { MarkedText(try bytes()) }

  /// The file at a path relative to this one's folder, for a story that includes it; nil where there is none.
  package func included(_ relative: String) -> SourceText? {
    let path = file.deletingLastPathComponent().appending(path: relative)
    return (try? Data(contentsOf: path)).map { SourceText(path: relative, bytes: Array($0)) }
  }
}
