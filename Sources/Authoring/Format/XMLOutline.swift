import StoryXML

/// The tokens of a file, and of which kind of element each start tag is.
struct XMLOutline {
  let bytes: [UInt8]
  var tokens: [XMLToken]
  /// One for each token; nil for anything that is no start tag.
  let shapes: [ElementShape?]

  /// Takes apart a file that was read without an error.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = XMLScanner.tokens(of: bytes)
    var shapes: [ElementShape?] = []
    shapes.reserveCapacity(tokens.count)
    var open: [ElementShape?] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .start(let tag, let end):
        let shape =
          open.isEmpty ? ElementShape(root: tag.name) : open.last?.flatMap { $0.child(named: tag.name) }
        shapes.append(shape)
        if end != index { open.append(shape) }
      case .end:
        shapes.append(nil)
        _ = open.popLast()
      default: shapes.append(nil)
      }
    }
    self.shapes = shapes
  }

  /// The start tag that a token is.
  func tag(_ index: Int) -> XMLTag? {
    if case .start(let tag, _) = tokens[index].kind { tag } else { nil }
  }

  /// The index of the token that closes the element whose start tag this is; its own for an empty element.
  func end(of index: Int) -> Int {
    if case .start(_, let end) = tokens[index].kind { end } else { index }
  }

  /// The tokens between an element's tags.
  func content(of index: Int) -> Range<Int> {
    let end = end(of: index)
    return end == index ? index..<index : index + 1..<end
  }

  /// The indices of start tags, in document order.
  var starts: [Int] { tokens.indices.filter { if case .start = tokens[$0].kind { true } else { false } } }

  func slice(_ index: Int) -> ArraySlice<UInt8> { bytes[tokens[index].range] }
}
