import Authoring
import Foundation
import Hummingbird
import NIOCore
import Onboarding
import StoryModel

/// A drawing, picture or film: as it was published, or from a folder of stories or personas.
struct ContentFile {
  let contentType: String
  /// In bytes.
  let size: Int
  /// Another one where the file is another one.
  let tag: String
  private let source: Source

  private enum Source {
    case bytes([UInt8])
    /// Too large to be held in memory.
    case disk(path: String)
    case published(PublishedFile, Onboarding)
  }

  /// Larger files are read in pieces of a quarter of this.
  private static let limit = 1 << 20
  /// Of what is published: to find a piece that is further on takes longer, and so it is larger.
  private static let publishedPiece = 4 << 20

  /// Nil where it is no such file, outside the folder, or cannot be read.
  init?(_ name: String, in folder: String) {
    guard let type = ContentType.of(name), ContentFolder(folder).holdsFile(name) else { return nil }
    contentType = type
    let path = folder + "/" + name
    let about = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (about?[.size] as? NSNumber)?.intValue ?? 0
    if size > Self.limit {
      let saved = (about?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      source = .disk(path: path)
      self.size = size
      tag = "\(size)-\(Int(saved * 1000))"
    } else {
      guard let data = FileManager.default.contents(atPath: path) else { return nil }
      source = .bytes(Array(data))
      self.size = data.count
      tag = Assets.tag(of: Array(data))
    }
  }

  private init(contentType: String, size: Int, tag: String, source: Source) {
    self.contentType = contentType
    self.size = size
    self.tag = tag
    self.source = source
  }

  /// As it was published; nil where it is neither picture nor film, or not there any more.
  static func published(_ file: PublishedFile, of onboarding: Onboarding) async throws -> ContentFile? {
    guard let type = ContentType.of(file.path) else { return nil }
    guard let size = try await onboarding.size(of: file) else { return nil }
    return ContentFile(
      contentType: type, size: size, tag: file.hash.description, source: .published(file, onboarding))
  }

  /// A piece of it.
  func body(_ range: Range<Int>) -> ResponseBody {
    switch source {
    case .bytes(let bytes): ResponseBody(byteBuffer: ByteBuffer(bytes: bytes[range]))
    case .disk(let path): Self.body(range, ofFileAt: path)
    case .published(let file, let onboarding): Self.body(range, of: file, onboarding)
    }
  }

  private static func body(_ range: Range<Int>, ofFileAt path: String) -> ResponseBody {
    ResponseBody(contentLength: range.count) { writer in
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      try handle.seek(toOffset: UInt64(range.lowerBound))
      var left = range.count
      while left > 0, let piece = try handle.read(upToCount: min(left, limit / 4)), !piece.isEmpty {
        left -= piece.count
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
  }

  private static func body(
    _ range: Range<Int>, of file: PublishedFile, _ onboarding: Onboarding
  ) -> ResponseBody {
    ResponseBody(contentLength: range.count) { writer in
      for start in stride(from: range.lowerBound, to: range.upperBound, by: publishedPiece) {
        let piece = start..<min(start + publishedPiece, range.upperBound)
        // What was published is there for good.
        guard let bytes = try await onboarding.bytes(of: file, in: piece) else { throw Problem.notFound }
        try await writer.write(ByteBuffer(bytes: bytes))
      }
      try await writer.finish(nil)
    }
  }
}
