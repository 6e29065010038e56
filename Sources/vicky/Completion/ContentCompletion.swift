import Authoring
import Foundation
import StoryModel

/// What a shell offers where a story or a persona is asked for.
///
/// Nothing is read: the name of a folder is, as a rule, the id of what is in it.
struct ContentCompletion {
  /// The words of the line so far, the command first.
  let words: [String]

  /// The ids of the stories in the folder that the line or the environment names.
  var stories: [String] {
    let files = try? StoryFinder.files(at: folder("--stories", "VICKY_STORIES", "stories"))
    return (files ?? []).map { URL(filePath: $0).deletingLastPathComponent().lastPathComponent }
      .filter(Names.isWellFormed)
  }

  /// The same of personas.
  var personas: [String] {
    let folder = folder("--personas", "VICKY_PERSONAS", "personas")
    return Self.names(in: folder).filter {
      Names.isWellFormed($0)
        && FileManager.default.fileExists(atPath: "\(folder)/\($0)/\(CastLoader.fileName)")
    }
  }

  /// Folders, with a slash, and XML files beside what was begun.
  func paths(for prefix: String) -> [String] {
    let folder = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    return Self.names(in: folder.isEmpty ? "." : folder).compactMap { name in
      var isFolder: ObjCBool = false
      guard !name.hasPrefix("."),
        FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
      else { return nil }
      if isFolder.boolValue { return folder + name + "/" }
      return name.hasSuffix(".xml") ? folder + name : nil
    }
  }

  private func folder(_ option: String, _ variable: String, _ usual: String) -> String {
    if let index = words.lastIndex(of: option), index + 1 < words.count { return words[index + 1] }
    return PlaceOptions.environment(variable) ?? usual
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
