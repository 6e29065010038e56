/// What takes one line or more within an element.
struct LayoutEntry {
  enum Kind {
    /// Running text: only words, spaces and gaps.
    case text([ContentItem])
    case remark([UInt8])
    /// The index of a start tag.
    case block(Int)
  }

  var kind: Kind
  /// Whether the author left an empty line before it.
  var isApart = false
  /// Whether it stands behind what comes before it, on the same line.
  var isBehind = false

  /// The lines of an element.
  ///
  /// Where text stands in it, a line may end only where there is white space already or the text begins or ends.
  ///
  /// - Parameters:
  ///   - items: its content.
  ///   - holdsText: whether white space in it may be told.
  ///   - flatten: an element as a word, where it is glued to the text around it.
  /// - Returns: at least one where there is anything but white space.
  static func entries(
    of items: [ContentItem], holdsText: Bool, flatten: (Int) -> [UInt8]
  ) -> [LayoutEntry] {
    var entries: [LayoutEntry] = []
    var text: [ContentItem] = []
    var index = 0
    while index < items.count {
      let end = items[index...].firstIndex { !$0.mayStandBetweenLines } ?? items.count
      let between = items[index..<end]
      let hasSpace = index == 0 || end == items.count || between.contains(where: \.isSpace)
      if !holdsText || (between.contains(where: \.isBlock) && hasSpace) {
        flush(&text, into: &entries)
        addLines(between, to: &entries)
      } else {
        text += between.map { $0.asText(flatten) }
      }
      if end < items.count { text.append(items[end]) }
      index = end + 1
    }
    flush(&text, into: &entries)
    return entries
  }

  private static func flush(_ text: inout [ContentItem], into entries: inout [LayoutEntry]) {
    while text.first?.isSpace ?? false { text.removeFirst() }
    while text.last?.isSpace ?? false { text.removeLast() }
    if !text.isEmpty { entries.append(LayoutEntry(kind: .text(text))) }
    text = []
  }

  private static func addLines(_ items: ArraySlice<ContentItem>, to entries: inout [LayoutEntry]) {
    var lineEnds = 0
    for item in items {
      let isApart = lineEnds > 1 && !entries.isEmpty
      switch item {
      case .space(let more):
        lineEnds += more
        continue
      case .remark(let bytes):
        entries.append(LayoutEntry(kind: .remark(bytes), isApart: isApart, isBehind: lineEnds == 0))
      case .block(let index): entries.append(LayoutEntry(kind: .block(index), isApart: isApart))
      case .word, .gap: break
      }
      lineEnds = 0
    }
  }
}

extension ContentItem {
  fileprivate var mayStandBetweenLines: Bool {
    switch self {
    case .space, .remark, .block: true
    case .word, .gap: false
    }
  }

  fileprivate var isSpace: Bool { if case .space = self { true } else { false } }
  fileprivate var isBlock: Bool { if case .block = self { true } else { false } }

  fileprivate func asText(_ flatten: (Int) -> [UInt8]) -> ContentItem {
    switch self {
    case .remark(let bytes): .word(bytes)
    case .block(let index): .word(flatten(index))
    case .word, .space, .gap: self
    }
  }
}
