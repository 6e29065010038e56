import Foundation

/// A folder of stories that lasts as long as a test.
final class UploadFolder: Sendable {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "vicky-upload-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: root.appending(path: "stories"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var stories: String { root.appending(path: "stories").path }

  static func story(_ id: String, _ title: String = "Proef") -> String {
    """
    <story id="\(id)" xml:lang="nl" guide="vicky">
      <title>\(title)</title>
      <scene id="begin"><end id="klaar" outcome="completed">Dag!</end></scene>
    </story>
    """
  }

  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What is in every file, by its path; a folder is nil.
  var content: [String: String?] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (
          path,
          (try? Data(contentsOf: root.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
        )
      })
  }

  /// The files alone, with what is in them.
  var files: [String: String] { content.compactMapValues { $0 } }
}
