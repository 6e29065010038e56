import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Puts a folder in its place, whole: all of it is written before the old one makes way.
enum FolderReplacer {
  /// Nothing was changed.
  struct Fault: Error {}

  /// Writes the files beside the folder, and lets it take the folder's name; what is hidden in the old one is kept.
  ///
  /// Where there is no such folder it is made. Between two renames, for less than anybody notices, there is none.
  static func put(_ files: [StoryArchive.File], at folder: String) throws(Fault) {
    let manager = FileManager.default
    let temporary = SystemFiles.join(
      SystemFiles.folder(of: folder), ".vicky-\(getpid())-\(UInt32.random(in: 0...(.max)))")
    // Once it has its name there is nothing left to take away.
    defer { try? manager.removeItem(atPath: temporary) }
    do {
      try manager.createDirectory(atPath: temporary, withIntermediateDirectories: false)
      for file in files {
        let path = SystemFiles.join(temporary, file.path)
        try manager.createDirectory(atPath: SystemFiles.folder(of: path), withIntermediateDirectories: true)
        try FileReplacer.create(path, with: file.bytes)
      }
    } catch {
      throw Fault()
    }
    guard (try? SystemFiles.kind(of: folder)) != nil else {
      guard rename(temporary, folder) == 0 else { throw Fault() }
      return
    }
    let old = temporary + "-old"
    guard rename(folder, old) == 0 else { throw Fault() }
    guard rename(temporary, folder) == 0 else {
      rename(old, folder)
      throw Fault()
    }
    keepHidden(from: old, in: folder)
    try? manager.removeItem(atPath: old)
  }

  private static func keepHidden(from old: String, in new: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: old)) ?? []
    for name in names where name.hasPrefix(".") {
      rename(SystemFiles.join(old, name), SystemFiles.join(new, name))
    }
  }
}
