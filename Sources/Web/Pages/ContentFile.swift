import Authoring
import Foundation
import Hummingbird
import NIOCore

/// A drawing, picture or film from a folder of stories or personas.
struct ContentFile {
  let contentType: String
  /// In bytes.
  let size: Int
  /// Another one where the file is another one.
  let tag: String
  private let path: String
  /// Nil where it is too large to be held in memory.
  private let bytes: [UInt8]?

  /// Larger files are read in pieces of a quarter of this.
  private static let limit = 1 << 20

  /// Nil where it is no such file, outside the folder, or cannot be read.
  init?(_ name: String, in folder: String) {
    guard let type = ContentType.of(name), ContentFolder(folder).holdsFile(name) else { return nil }
    contentType = type
    path = folder + "/" + name
    let about = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (about?[.size] as? NSNumber)?.intValue ?? 0
    if size > Self.limit {
      let saved = (about?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      bytes = nil
      self.size = size
      tag = "\(size)-\(Int(saved * 1000))"
    } else {
      guard let data = FileManager.default.contents(atPath: path) else { return nil }
      bytes = Array(data)
      self.size = data.count
      tag = Assets.tag(of: Array(data))
    }
  }

  /// A piece of it.
  func body(_ range: Range<Int>) -> ResponseBody {
    if let bytes { return ResponseBody(byteBuffer: ByteBuffer(bytes: bytes[range])) }
    return ResponseBody(contentLength: range.count) { [path] writer in
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      try handle.seek(toOffset: UInt64(range.lowerBound))
      var left = range.count
      while left > 0, let piece = try handle.read(upToCount: min(left, Self.limit / 4)), !piece.isEmpty {
        left -= piece.count
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
  }
}
