/// Where a file of an archive belongs, as far as its name may be followed.
enum ArchivePath {
  /// Longer paths, in bytes, are not taken.
  private static let limit = 240
  /// What other systems put into folders and archives for themselves.
  private static let foreign: Set<String> = ["__MACOSX", "Thumbs.db", "desktop.ini"]

  /// What may lie in a story's folder: what a story, its tests and translations are, and what they name.
  private static let kinds: Set<String> = [
    "xml", "xlf", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "mp4", "webm", "vtt", "txt", "md",
  ]

  /// The folders and the name, all inside the folder it is unpacked into.
  ///
  /// Nil for what is passed over: what is hidden, and what another system put there for itself. Throws for what leads
  /// elsewhere, or may be read as leading elsewhere.
  static func parts(of name: String) throws(StoryArchive.Fault) -> [String]? {
    let isStrange = name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }
    let parts = name.split(separator: "/").map(String.init).filter { $0 != "." }
    guard !isStrange, !name.isEmpty, !name.hasPrefix("/"), name.dropFirst().first != ":",
      !parts.contains(".."), name.utf8.count <= limit
    else { throw .path(name) }
    let isPassedOver = parts.isEmpty || parts.contains { $0.hasPrefix(".") || foreign.contains($0) }
    return isPassedOver ? nil : parts
  }

  /// Whether a file of this name may lie in a story's folder.
  static func isKnown(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    return kinds.contains(name[name.index(after: dot)...].lowercased())
  }
}
