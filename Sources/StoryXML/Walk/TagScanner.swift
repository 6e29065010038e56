import StoryModel

/// Finds where the parts of a start tag stand in the source.
///
/// The parser has found the tag well formed, and everything before it.
struct TagScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int

  /// Begins at the `<`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.bytes = bytes
    index = start + 1
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
  }

  /// Just past what was scanned; at first, past the element's name.
  var offset: Int { index }

  /// The start of the tag that ends at `end`, the first one after `boundary`.
  static func start(in bytes: UnsafeBufferPointer<UInt8>, after boundary: Int, endingAt end: Int) -> Int {
    // Mostly only white space stands between: it is shorter than the tag.
    var index = boundary
    while index + 1 < end, bytes[index] != UInt8(ascii: "<") { index += 1 }
    guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "!") || bytes[index + 1] == UInt8(ascii: "?")
    else {
      return index
    }
    // Comments and CDATA may hold anything, but a tag holds no other `<`, not even between quotes.
    index = end - 1
    while index > boundary, bytes[index] != UInt8(ascii: "<") { index -= 1 }
    return index
  }

  /// The next attribute that is not a namespace declaration: the parser hands those over apart.
  ///
  /// `local` is its name without the prefix, `length` that of its value once read, in bytes.
  mutating func next(_ local: XMLTag.Name, length: Int) -> (name: SourceRange, value: SourceRange)? {
    skipBlanks()
    // Mostly it is the very next, and stands there as it is called.
    let start = index
    if skip(local) {
      let name = SourceRange(start, index)
      return nextValue(length: length).map { (name, $0) }
    }
    while let name = nextName() {
      let isNamespace = isNamespaceDeclaration(name)
      guard let value = nextValue(length: isNamespace ? 0 : length) else { return nil }
      if !isNamespace { return (name, value) }
    }
    return nil
  }

  /// Whether the name stands here, with an equals sign right behind it; passes it if so.
  private mutating func skip(_ name: XMLTag.Name) -> Bool {
    var count = 0
    while name[count] != 0 {
      guard index + count < bytes.count, bytes[index + count] == name[count] else { return false }
      count += 1
    }
    guard index + count < bytes.count, bytes[index + count] == UInt8(ascii: "=") else { return false }
    index += count
    return true
  }

  private mutating func nextName() -> SourceRange? {
    skipBlanks()
    let name = index
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    return index > name ? SourceRange(name, index) : nil
  }

  private mutating func nextValue(length: Int) -> SourceRange? {
    while index < bytes.count, Blank.holds(bytes[index]) || bytes[index] == UInt8(ascii: "=") { index += 1 }
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    let value = index + 1
    // A value is never written shorter than it is read, and holds no such quote: one at its length is its end.
    index = value + length
    if index >= bytes.count || bytes[index] != quote {
      index = value
      while index < bytes.count, bytes[index] != quote { index += 1 }
    }
    index += 1
    return SourceRange(value, index - 1)
  }

  private func isNamespaceDeclaration(_ name: SourceRange) -> Bool {
    let start = Int(name.start)
    guard name.count >= 5, bytes[start] == UInt8(ascii: "x"), bytes[start + 1] == UInt8(ascii: "m"),
      bytes[start + 2] == UInt8(ascii: "l"), bytes[start + 3] == UInt8(ascii: "n"),
      bytes[start + 4] == UInt8(ascii: "s")
    else { return false }
    return name.count == 5 || bytes[start + 5] == UInt8(ascii: ":")
  }

  private mutating func skipBlanks() {
    while index < bytes.count, Blank.holds(bytes[index]) { index += 1 }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    Blank.holds(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
