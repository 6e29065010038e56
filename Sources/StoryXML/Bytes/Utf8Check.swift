import StoryModel

/// Bytes known to be UTF-8.
struct Utf8Text {
  /// Where reading must stop: the first NUL, which XML has no way to write, or the end.
  var end: Int
}

/// Refuses what is not UTF-8 before anything else looks at the file.
enum Utf8Check {
  /// What stands in the way: at most one finding, for what follows a wrong encoding means nothing.
  ///
  /// Looks at what stands from `base` on.
  static func check(
    _ bytes: UnsafeBufferPointer<UInt8>, from base: Int
  ) -> (text: Utf8Text, findings: [Diagnostic]) {
    var (text, findings) = check(UnsafeBufferPointer(rebasing: bytes[base...]))
    text.end += base
    for index in findings.indices { findings[index].range.move(by: base) }
    return (text, findings)
  }

  private static func check(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: Utf8Text, findings: [Diagnostic]) {
    if let name = wideEncoding(bytes) {
      return (Utf8Text(end: 0), [.wrongEncoding(named: name, at: SourceRange(0, min(2, bytes.count)))])
    }
    let byteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let declared = DeclaredEncoding.find(in: bytes)
    if let declared, !declared.isUTF8, !declared.isASCII {
      return (Utf8Text(end: 0), [.wrongEncoding(named: declared.name, at: declared.range)])
    }
    if declared?.isASCII ?? false,
      let fault = bytes.dropFirst(byteOrderMark).firstIndex(where: { $0 >= 0x80 })
    {
      return (Utf8Text(end: 0), [.notASCII(byte: bytes[fault], at: SourceRange(fault, fault + 1))])
    }
    let (fault, nul) = scan(bytes)
    guard let fault else { return (Utf8Text(end: nul ?? bytes.count), []) }
    return (Utf8Text(end: 0), [.notUTF8(byte: bytes[fault], at: SourceRange(fault, fault + 1))])
  }

  /// UTF-16 and UTF-32 are known by their byte order mark, or by the zero beside the first character.
  private static func wideEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF), (0xFF, 0xFE): return "UTF-16"
    case (0, UInt8(ascii: "<")), (UInt8(ascii: "<"), 0): return "UTF-16"
    case (0, 0): return "UTF-32"
    default: return nil
    }
  }

  /// The first byte that is not UTF-8, and the first NUL.
  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (fault: Int?, nul: Int?) {
    let raw = UnsafeRawBufferPointer(bytes)
    var nul: Int?
    var index = 0
    while index < bytes.count {
      // Eight bytes at a time as long as they are ASCII and none is zero.
      while index + 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else { break }
        index += 8
      }
      guard index < bytes.count else { break }
      if bytes[index] == 0, nul == nil { nul = index }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return (index, nul) }
      index += length
    }
    return (nil, nul)
  }

  /// The length of the character at `index`; 0 where none is well formed (too long, a surrogate, beyond U+10FFFF).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    func continues(_ offset: Int, from low: UInt8 = 0x80, to high: UInt8 = 0xBF) -> Bool {
      index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, from: 0xA0) && continues(2) ? 3 : 0
    case 0xED: return continues(1, to: 0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, from: 0x90) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, to: 0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
