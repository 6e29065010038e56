import Authoring
import Foundation

/// A drawing or picture from a folder of stories or personas.
struct ContentFile {
  let bytes: [UInt8]
  let contentType: String

  /// Nil where it is no picture, outside the folder, or cannot be read.
  init?(_ path: String, in folder: String) {
    guard let type = Self.types[path.split(separator: ".").last?.lowercased() ?? ""],
      ContentFolder(folder).holdsFile(path),
      let data = FileManager.default.contents(atPath: folder + "/" + path)
    else { return nil }
    bytes = Array(data)
    contentType = type
  }

  private static let types = [
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
  ]
}
