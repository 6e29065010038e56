import StoryModel

/// The encoding that the XML declaration names, if there is one.
struct DeclaredEncoding {
  var name: String
  var range: SourceRange

  var isUTF8: Bool { name.lowercased() == "utf-8" }

  /// The part of UTF-8 that needs one byte a character.
  var isASCII: Bool { name.lowercased() == "us-ascii" }

  /// Looks no further than the declaration; one that is malformed is left to the parser.
  static func find(in bytes: UnsafeBufferPointer<UInt8>) -> DeclaredEncoding? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let opening = Array("<?xml".utf8)
    guard bytes[start...].starts(with: opening) else { return nil }
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let declaration = bytes[(start + opening.count)..<end]
    guard let name = position(of: Array("encoding".utf8), in: declaration) else { return nil }
    var index = name + 8
    while index < end, Blank.holds(bytes[index]) || bytes[index] == UInt8(ascii: "=") { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
      let close = bytes[(index + 1)..<end].firstIndex(of: bytes[index])
    else { return nil }
    return DeclaredEncoding(
      name: String(decoding: bytes[(index + 1)..<close], as: UTF8.self), range: SourceRange(index + 1, close))
  }

  private static func position(of word: [UInt8], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var index = bytes.startIndex
    while index + word.count <= bytes.endIndex {
      if bytes[index...].starts(with: word) { return index }
      index += 1
    }
    return nil
  }
}
