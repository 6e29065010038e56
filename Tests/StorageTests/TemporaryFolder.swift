import Foundation
import Onboarding
import Storage

/// A folder of its own for each test, gone afterwards.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "vicky-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "vicky.sqlite") -> String { path + "/" + name }

  /// All bytes that are in files here, the write-ahead log included.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: path).reduce(into: Data()) { bytes, name in
      bytes += try Data(contentsOf: URL(filePath: file(name)))
    }
  }
}
