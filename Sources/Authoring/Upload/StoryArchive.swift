/// The folder of a story as somebody packed it: read whole and judged before anything of it is written.
package struct StoryArchive: Sendable {
  /// The bytes of a zip above which it is not taken.
  package static let limit = 20 << 20
  /// How many files and folders it may hold.
  package static let entryLimit = 500
  /// How many bytes may come out of it.
  package static let contentLimit = 50 << 20

  /// The files by their paths in the folder of the story, in alphabetical order; one of them is the story's own.
  let files: [File]
  /// The bytes of the story's own file.
  let story: [UInt8]

  /// A file in the folder of a story.
  struct File: Sendable {
    /// `translations/en.xlf`.
    let path: String
    let bytes: [UInt8]
  }

  /// Whether the bytes begin as a zip does.
  package static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Throws what is wrong with it; nothing is written in any case.
  init(_ zip: [UInt8], contentLimit: Int = contentLimit) throws(Fault) {
    guard zip.count <= Self.limit else { throw .tooLarge }
    guard Self.isArchive(zip) else { throw .damaged }
    let reader: ZipReader
    do throws(ZipReader.Fault) { reader = try ZipReader(zip) } catch { throw .damaged }
    guard reader.count <= Self.entryLimit else { throw .tooManyEntries }
    let found = try Self.found(in: reader)
    let top = try Self.top(of: found)
    var room = contentLimit
    var files: [File] = []
    for (index, parts) in found {
      let path = parts.dropFirst(top).joined(separator: "/")
      do throws(ZipReader.Fault) {
        files.append(File(path: path, bytes: try reader.bytes(at: index, room: &room)))
      } catch {
        throw error == .noRoom ? .tooMuch : .damaged
      }
    }
    self.files = files.sorted { $0.path < $1.path }
    story = files.first { $0.path == StoryFinder.fileName }?.bytes ?? []
  }

  /// Each file that is to be unpacked, with its path.
  private static func found(in reader: ZipReader) throws(Fault) -> [(index: Int, parts: [String])] {
    var found: [(index: Int, parts: [String])] = []
    var paths: Set<String> = []
    for index in 0..<reader.count {
      let entry: ZipReader.Entry
      do throws(ZipReader.Fault) { entry = try reader.entry(at: index) } catch { throw .damaged }
      let parts = try ArchivePath.parts(of: entry.name)
      guard !entry.isSpecial else { throw .link(entry.name) }
      guard !entry.isFolder, let parts, let name = parts.last else { continue }
      guard !entry.isEncrypted else { throw .encrypted(entry.name) }
      guard entry.isUsual else { throw .packing(entry.name) }
      guard ArchivePath.isKnown(name) else { throw .kind(entry.name) }
      guard paths.insert(parts.joined(separator: "/")).inserted else { throw .doubled(entry.name) }
      found.append((index, parts))
    }
    // Nothing can be a file and a folder.
    for (_, parts) in found {
      for count in 1..<parts.count where paths.contains(parts.prefix(count).joined(separator: "/")) {
        throw .doubled(parts.prefix(count).joined(separator: "/"))
      }
    }
    return found
  }

  /// In how many folders the story lies: none or one, and nothing lies beside that.
  private static func top(of found: [(index: Int, parts: [String])]) throws(Fault) -> Int {
    let stories = found.map(\.parts).filter { $0.last == StoryFinder.fileName }
    guard let story = stories.first else { throw .noStory }
    guard stories.count == 1 else { throw .manyStories }
    guard story.count > 1 else { return 0 }
    guard story.count == 2 else { throw .tooDeep }
    if let other = found.first(where: { $0.parts.first != story.first || $0.parts.count < 2 }) {
      throw .outside(other.parts.joined(separator: "/"))
    }
    return 1
  }
}
