import StoryModel

/// The source line at a place, and a caret line that points at the place; of a long line only what stands around it.
struct Excerpt {
  let line: String
  let caret: String

  /// At most so many columns.
  private static let width = 100
  /// Of a long line, so many columns before the place.
  private static let lead = 40
  private static let cut = "…"

  /// - Parameters:
  ///   - cursor: stands at the place.
  ///   - end: the byte offset where the place ends; what lies on later lines is left out.
  init(at cursor: SourceCursor, to end: UInt32) {
    let bytes = cursor.bytes
    var start = cursor.lineStart
    var stop = Self.forward(Self.width, from: start, in: bytes)
    var isCut = (start: false, stop: !Self.isLineEnd(stop, in: bytes))
    if isCut.stop {
      start = Self.back(Self.lead, from: cursor.offset, to: start, in: bytes)
      isCut.start = start > cursor.lineStart
      stop = Self.forward(Self.width - (isCut.start ? 2 : 1), from: start, in: bytes)
      isCut.stop = !Self.isLineEnd(stop, in: bytes)
    }

    let place = min(max(cursor.offset, start), stop)
    let before = (isCut.start ? Self.cut : "") + Self.shown(bytes[start..<place])
    let markedEnd = min(max(Int(end), place), stop)
    let marked = Self.shown(bytes[place..<markedEnd])
    let after = Self.shown(bytes[markedEnd..<stop])
    line = before + marked + after + (isCut.stop ? Self.cut : "")

    var caret = ""
    // A tab stays a tab, so that the caret stands under its place however wide tabs are.
    for scalar in before.unicodeScalars { caret.unicodeScalars.append(scalar == "\t" ? "\t" : " ") }
    caret += "^" + String(repeating: "~", count: max(0, marked.unicodeScalars.count - 1))
    self.caret = caret
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).withoutControls
  }

  private static func isLineEnd(_ index: Int, in bytes: [UInt8]) -> Bool {
    guard index < bytes.count else { return true }
    if bytes[index] == UInt8(ascii: "\n") { return true }
    return bytes[index] == UInt8(ascii: "\r")
      && (index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: "\n"))
  }

  /// The index so many scalars on, or the end of the line.
  private static func forward(_ count: Int, from start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    for _ in 0..<count {
      guard !isLineEnd(index, in: bytes) else { return index }
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  /// The index so many scalars back, or `limit`.
  private static func back(_ count: Int, from start: Int, to limit: Int, in bytes: [UInt8]) -> Int {
    var index = start
    for _ in 0..<count {
      guard index > limit else { return limit }
      index -= 1
      while index > limit, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    }
    return index
  }
}
