import StoryXML

/// Writes a file anew: two spaces a level, one beat an element, texts filled into lines.
///
/// ```swift
/// let text = CanonicalLayout.text(of: outline)
/// ```
struct CanonicalLayout {
  /// How long a line may be, in columns.
  static let width = 110

  private let outline: XMLOutline
  private var text = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// What is still to be written; nothing recurses, however deep a file nests.
  private enum Work {
    case entry(LayoutEntry, depth: Int)
    case close(String, depth: Int)
  }

  private var work: [Work] = []

  static func text(of outline: XMLOutline) -> [UInt8] {
    var layout = CanonicalLayout(outline: outline)
    layout.write()
    return layout.text
  }

  private init(outline: XMLOutline) { self.outline = outline }

  private mutating func write() {
    var document = entries(of: outline.tokens.indices, holdsText: false)
    if !document.isEmpty { document[0].isBehind = false }
    push(document, depth: 0)
    while let next = work.popLast() {
      switch next {
      case .entry(let entry, let depth): write(entry, depth: depth)
      case .close(let name, let depth): text += indent(depth) + Array("</\(name)>\n".utf8)
      }
    }
  }

  private mutating func write(_ entry: LayoutEntry, depth: Int) {
    if entry.isApart { text.append(0x0A) }
    switch entry.kind {
    case .text(let items): text += TextFill(items).lines(width: Self.width, indent: indent(depth))
    case .remark(let bytes):
      if entry.isBehind { text.removeLast() }
      text += (entry.isBehind ? [0x20] : indent(depth)) + bytes + [0x0A]
    case .block(let index): writeElement(index, depth: depth)
    }
  }

  private mutating func writeElement(_ index: Int, depth: Int) {
    guard let tag = outline.tag(index) else { return }
    let shape = outline.shapes[index]
    let entries = entries(of: outline.content(of: index), holdsText: shape?.holdsText ?? false)
    let start = CanonicalTag(tag, shape: shape)
    if entries.count == 1, case .text(let items) = entries[0].kind {
      let line = start.text(isEmpty: false) + TextFill(items).line + Array("</\(tag.name)>".utf8)
      if !line.contains(0x0A), 2 * depth + line.columns <= Self.width {
        text += indent(depth) + line + [0x0A]
        return
      }
    }
    writeStart(start, isEmpty: entries.isEmpty, depth: depth)
    guard !entries.isEmpty else { return }
    work.append(.close(tag.name, depth: depth))
    push(apart(entries), depth: depth + 1)
  }

  /// A tag that is too long goes on in further lines, which stand in twice as far as what is in the element.
  private mutating func writeStart(_ tag: CanonicalTag, isEmpty: Bool, depth: Int) {
    var column = 2 * depth
    text += indent(depth)
    for (number, part) in tag.parts.enumerated() {
      let ending = number == tag.parts.count - 1 ? (isEmpty ? 2 : 1) : 0
      if number > 1, column + 1 + part.columns + ending > Self.width {
        text += [0x0A] + indent(depth + 2)
        column = 2 * depth + 4
      } else if number > 0 {
        text.append(0x20)
        column += 1
      }
      text += part
      column += part.columns
    }
    text += Array(isEmpty ? "/>\n".utf8 : ">\n".utf8)
  }

  private mutating func push(_ entries: [LayoutEntry], depth: Int) {
    for entry in entries.reversed() { work.append(.entry(entry, depth: depth)) }
  }

  private func entries(of tokens: Range<Int>, holdsText: Bool) -> [LayoutEntry] {
    let items = ContentItem.items(of: tokens, in: outline)
    return LayoutEntry.entries(of: items, holdsText: holdsText) { index in
      outline.end(of: index) == index ? flat(index...index) : flat(index...outline.end(of: index))
    }
  }

  /// An element whose text is glued to the one around it, on one line.
  private func flat(_ tokens: ClosedRange<Int>) -> [UInt8] {
    var flat: [UInt8] = []
    for index in tokens {
      switch outline.tokens[index].kind {
      case .start(let tag, let end):
        flat += CanonicalTag(tag, shape: outline.shapes[index]).text(isEmpty: end == index)
      case .text:
        for byte in outline.slice(index) where byte > 0x20 || flat.last != 0x20 {
          flat.append(max(byte, 0x20))
        }
      case .end(let start): flat += Array("</\(outline.tag(start)?.name ?? "")>".utf8)
      default: flat += outline.slice(index).withPlainLineEnds
      }
    }
    return flat
  }

  /// An empty line before every scene, or before what is said of it.
  private func apart(_ entries: [LayoutEntry]) -> [LayoutEntry] {
    var entries = entries
    for index in entries.indices {
      guard case .block(let start) = entries[index].kind, outline.tag(start)?.name == "scene" else {
        continue
      }
      var first = index
      while first > 0, !entries[first].isApart, case .remark = entries[first - 1].kind,
        !entries[first - 1].isBehind
      {
        first -= 1
      }
      if first > 0 { entries[first].isApart = true }
    }
    return entries
  }

  private func indent(_ depth: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: 2 * depth) }
}
