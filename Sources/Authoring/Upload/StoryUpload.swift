package import StoryModel
import StoryXML

/// A story that somebody brings, and the place where it belongs.
package enum StoryUpload {
  /// The size in bytes above which a story's file is not taken.
  package static let limit = 4 << 20

  /// Why it was not taken.
  package enum Fault: Error, Hashable, Sendable {
    /// The story's file is over ``limit``.
    case tooLarge
    /// Nothing in it says which story it is: the first thing that is wrong with it, if anything was found.
    case unreadable(Words?)
    case archive(StoryArchive.Fault)
    /// The story is there already, and nobody said that this one may take its place.
    case there(StoryID)
    /// The folder that it would get is there already, with something else in it.
    case taken(String)
    case unwritable
  }

  /// Puts a story in the place of the one that has its id or, where there is none, into a folder of its own.
  ///
  /// The bytes are those of its file, or of a zip of its folder. A story with errors is taken: its author wants to see
  /// them. It is written whole before the old one makes way; nothing outside the folder is touched, also where a link leads
  /// there.
  ///
  /// - Parameters:
  ///   - bytes: of a `story.xml`, or of a zip.
  ///   - stories: the folder of all stories.
  ///   - mayReplace: whether a story with this id, if there is one, makes way.
  /// - Returns: the story's id.
  /// - Throws: why it was not taken; nothing was changed.
  package static func put(
    _ bytes: [UInt8], into stories: String, mayReplace: Bool
  ) throws(Fault) -> StoryID {
    guard !StoryArchive.isArchive(bytes) else {
      return try put(archive: bytes, into: stories, mayReplace: mayReplace)
    }
    let id = try id(of: bytes)
    if let path = file(of: id, in: stories) {
      guard mayReplace else { throw .there(id) }
      do throws(WritingFault) { try FileReplacer.replace(path, with: bytes) } catch { throw .unwritable }
    } else {
      try add([StoryArchive.File(path: StoryFinder.fileName, bytes: bytes)], of: id, into: stories)
    }
    return id
  }

  private static func put(
    archive bytes: [UInt8], into stories: String, mayReplace: Bool
  ) throws(Fault) -> StoryID {
    let archive: StoryArchive
    do throws(StoryArchive.Fault) { archive = try StoryArchive(bytes) } catch { throw .archive(error) }
    let id = try id(of: archive.story)
    guard let path = file(of: id, in: stories) else {
      try add(archive.files, of: id, into: stories)
      return id
    }
    guard mayReplace else { throw .there(id) }
    // The folder of all stories does not make way for one.
    guard let root = SystemFiles.realPath(stories),
      let folder = SystemFiles.realPath(SystemFiles.folder(of: path)),
      folder.hasPrefix(root + "/")
    else { throw .unwritable }
    try write(archive.files, at: folder)
    return id
  }

  private static func id(of bytes: [UInt8]) throws(Fault) -> StoryID {
    guard bytes.count <= limit else { throw .tooLarge }
    let reading = StoryReader.compile(SourceText(path: StoryFinder.fileName, bytes: bytes), cast: Cast([]))
    guard let id = reading.value?.flow.story, id.isWellFormed else {
      throw .unreadable(reading.diagnostics.first { $0.severity == .error }?.message)
    }
    return id
  }

  /// Where the story with this id is; nil where it is not in the folder, or outside it behind a link.
  private static func file(of id: StoryID, in stories: String) -> String? {
    guard let root = SystemFiles.realPath(stories) else { return nil }
    return ((try? StoryFinder.files(at: stories)) ?? []).first { path in
      guard let real = SystemFiles.realPath(path), real.hasPrefix(root + "/"),
        case .bytes(let bytes)? = try? SystemFiles.read(path, limit: StoryLoader.usualLimit)
      else { return false }
      let source = SourceText(path: path, bytes: bytes)
      return StoryReader.compile(source, cast: Cast([])).value?.flow.story == id
    }
  }

  private static func add(
    _ files: [StoryArchive.File], of id: StoryID, into stories: String
  ) throws(Fault) {
    let folder = SystemFiles.join(stories, id.text)
    guard (try? SystemFiles.kind(of: folder)) == nil else { throw .taken(id.text) }
    try write(files, at: folder)
  }

  private static func write(_ files: [StoryArchive.File], at folder: String) throws(Fault) {
    do throws(FolderReplacer.Fault) { try FolderReplacer.put(files, at: folder) } catch { throw .unwritable }
  }
}
