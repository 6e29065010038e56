import FoundationEssentials
package import StoryModel
import StoryXML

/// A story file that somebody brings, and the place where it belongs.
package enum StoryUpload {
  /// The size in bytes above which nothing is taken.
  package static let limit = 4 << 20

  /// Why a file was not taken.
  package enum Fault: Error, Hashable, Sendable {
    /// Over ``limit``.
    case tooLarge
    /// Nothing in it says which story it is: the first thing that is wrong with it, if anything was found.
    case unreadable(Words?)
    /// The folder that it would get is there already, with something else in it.
    case taken(String)
    case unwritable
  }

  /// Puts the file in the place of the story that has its id or, where there is none, into a folder of its own.
  ///
  /// A story with errors is taken: its author wants to see them. Whoever reads the file finds the old one or the new
  /// one, whole; nothing outside the folder is touched, also where a link leads there.
  ///
  /// - Returns: the story's id.
  package static func put(_ bytes: [UInt8], into stories: String) throws(Fault) -> StoryID {
    guard bytes.count <= limit else { throw .tooLarge }
    let reading = StoryReader.compile(SourceText(path: StoryFinder.fileName, bytes: bytes), cast: Cast([]))
    guard let id = reading.value?.flow.story, id.isWellFormed else {
      throw .unreadable(reading.diagnostics.first { $0.severity == .error }?.message)
    }
    if let path = file(of: id, in: stories) {
      do throws(WritingFault) { try FileReplacer.replace(path, with: bytes) } catch { throw .unwritable }
    } else {
      try add(bytes, of: id, into: stories)
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

  private static func add(_ bytes: [UInt8], of id: StoryID, into stories: String) throws(Fault) {
    let folder = SystemFiles.join(stories, id.text)
    guard (try? SystemFiles.kind(of: folder)) == nil else { throw .taken(id.text) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      let file = SystemFiles.join(folder, StoryFinder.fileName)
      try Data(bytes).write(to: URL(filePath: file), options: .atomic)
    } catch {
      throw .unwritable
    }
  }
}
