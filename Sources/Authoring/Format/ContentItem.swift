import StoryXML

/// What stands in an element, cut where the layout may be another one.
enum ContentItem {
  /// Characters, markup within a text, CDATA: what has no white space between it is never parted.
  case word([UInt8])
  /// White space, and how many line ends are in it.
  case space(lineEnds: Int)
  /// A place within a text where white space may stand and means nothing.
  case gap
  /// A comment or a processing instruction.
  case remark([UInt8])
  /// An element that stands on lines of its own; the index of its start tag.
  case block(Int)

  /// The tokens of an element's content, or of a whole document.
  static func items(of tokens: Range<Int>, in outline: XMLOutline) -> [ContentItem] {
    var items: [ContentItem] = []
    /// The markup that is open, each with whether text stands in it.
    var open: [Bool] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let isGap = open.last == false
      switch outline.tokens[index].kind {
      case .declaration: break
      case .text: cut(outline.slice(index), isGap: isGap, into: &items)
      case .characterData: items.append(.word(outline.slice(index).withPlainLineEnds))
      case .remark:
        if isGap { items.append(.gap) }
        items.append(
          isGap
            ? .word(outline.slice(index).withPlainLineEnds) : .remark(outline.slice(index).withPlainLineEnds))
      case .start(let tag, let end):
        let shape = outline.shapes[index]
        guard shape?.isMarkup == true else {
          items.append(.block(index))
          index = end
          break
        }
        if isGap { items.append(.gap) }
        let isEmpty = end <= index + 1
        items.append(.word(CanonicalTag(tag, shape: shape).text(isEmpty: isEmpty)))
        if isEmpty { index = end } else { open.append(shape?.holdsText ?? true) }
      case .end(let start):
        if open.popLast() == false { items.append(.gap) }
        items.append(.word(Array("</\(outline.tag(start)?.name ?? "")>".utf8)))
      }
      index += 1
    }
    return items
  }

  private static func cut(_ text: ArraySlice<UInt8>, isGap: Bool, into items: inout [ContentItem]) {
    var rest = text
    while let first = rest.first {
      if first <= 0x20 {
        let blanks = rest.prefix { $0 <= 0x20 }
        if !isGap { items.append(.space(lineEnds: blanks.withPlainLineEnds.count { $0 == 0x0A })) }
        rest = rest.dropFirst(blanks.count)
      } else {
        let word = rest.prefix { $0 > 0x20 }
        items.append(.word(Array(word)))
        rest = rest.dropFirst(word.count)
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// With one line feed for each line end, which is what every reader of XML makes of it.
  var withPlainLineEnds: [UInt8] {
    guard contains(0x0D) else { return Array(self) }
    var plain: [UInt8] = []
    var previous: UInt8 = 0
    for byte in self {
      if byte == 0x0D {
        plain.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        plain.append(byte)
      }
      previous = byte
    }
    return plain
  }
}
