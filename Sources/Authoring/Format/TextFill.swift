/// Running text, filled into lines.
struct TextFill {
  /// What is never parted, each with whether a space stands before it: if not, it may still begin a line.
  private var pieces: [(bytes: [UInt8], isSpaced: Bool)] = []

  init(_ items: [ContentItem]) {
    var begins: Bool? = false
    for item in items {
      switch item {
      case .space: begins = true
      case .gap: if begins == nil { begins = false }
      case .word(let bytes):
        if let isSpaced = begins {
          pieces.append((bytes, isSpaced))
        } else {
          pieces[pieces.count - 1].bytes += bytes
        }
        begins = nil
      case .remark, .block: break
      }
    }
  }

  /// On one line.
  var line: [UInt8] {
    var line: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      line += (index > 0 && piece.isSpaced ? [0x20] : []) + piece.bytes
    }
    return line
  }

  /// In lines of at most `width` columns where its words allow it, each begun with `indent`.
  func lines(width: Int, indent: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var column = 0
    for (index, piece) in pieces.enumerated() {
      let space = piece.isSpaced ? 1 : 0
      let firstLine = piece.bytes.prefix { $0 != 0x0A }
      if index == 0 || column + space + firstLine.columns > width {
        text += (index > 0 ? [0x0A] : []) + indent
        column = indent.count
      } else if space > 0 {
        text.append(0x20)
        column += 1
      }
      text += piece.bytes
      let lastLine = piece.bytes.suffix(while: { $0 != 0x0A })
      column = lastLine.count < piece.bytes.count ? lastLine.columns : column + lastLine.columns
    }
    return text + [0x0A]
  }
}

extension Sequence<UInt8> {
  /// How wide it is, in Unicode scalars.
  var columns: Int { count { $0 & 0xC0 != 0x80 } }
}

extension [UInt8] {
  /// The longest end of it that satisfies the condition throughout.
  fileprivate func suffix(while holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !holds($0) }) else { return self[...] }
    return self[(last + 1)...]
  }
}
