/// Paths of pictures: relative, down only, written as they are.
enum StoryPath {
  /// Whether a path can lead nowhere but into the document's own folder.
  static func stays(inside path: UnsafeBufferPointer<UInt8>) -> Bool {
    // `:` would make a scheme or a drive, `%` could hide a slash or dots from whoever decodes it later.
    let refused: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "%"), 0x7F]
    guard path.allSatisfy({ $0 >= 0x20 && !refused.contains($0) }) else { return false }
    return path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
  }
}
