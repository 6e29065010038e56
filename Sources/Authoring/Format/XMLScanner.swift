/// Takes a file apart without losing a byte.
///
/// The file has been read and is known to be well-formed; of one that is not, the tokens mean nothing.
struct XMLScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var tokens: [XMLToken] = []
  /// The start tags that are open, as indices into the tokens.
  private var open: [Int] = []

  /// The tokens of a whole file, a byte order mark left out.
  static func tokens(of bytes: [UInt8]) -> [XMLToken] {
    var scanner = XMLScanner(bytes)
    scanner.scan()
    return scanner.tokens
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func scan() {
    while index < bytes.count {
      if stands("<?xml"), tokens.isEmpty, index + 5 < bytes.count, bytes[index + 5] <= 0x20 {
        add(.declaration, upTo: "?>")
      } else if stands("<!--") {
        add(.remark, upTo: "-->", past: 4)
      } else if stands("<![CDATA[") {
        add(.characterData, upTo: "]]>", past: 9)
      } else if stands("<?") {
        add(.remark, upTo: "?>")
      } else if stands("</") {
        addEndTag()
      } else if stands("<") {
        addStartTag()
      } else {
        addText()
      }
    }
  }

  private func stands(_ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private mutating func add(_ kind: XMLToken.Kind, upTo end: StaticString, past opening: Int = 2) {
    let start = index
    index = min(index + opening, bytes.count)
    while index < bytes.count, !stands(end) { index += 1 }
    index = min(index + end.utf8CodeUnitCount, bytes.count)
    tokens.append(XMLToken(kind: kind, range: start..<index))
  }

  private mutating func addText() {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    tokens.append(XMLToken(kind: .text, range: start..<index))
  }

  private mutating func addEndTag() {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    index = min(index + 1, bytes.count)
    let opening = open.popLast() ?? 0
    if case .start(let tag, _)? = tokens.indices.contains(opening) ? tokens[opening].kind : nil {
      tokens[opening].kind = .start(tag, end: tokens.count)
    }
    tokens.append(XMLToken(kind: .end(start: opening), range: start..<index))
  }

  private mutating func addStartTag() {
    let start = index
    index += 1
    var tag = XMLTag(name: nextName(), attributes: [])
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "/") {
      let name = nextName()
      guard !name.isEmpty, let value = nextValue() else { break }
      tag.attributes.append((name, value))
    }
    let isEmpty = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    index = min(index + (isEmpty ? 2 : 1), bytes.count)
    if !isEmpty { open.append(tokens.count) }
    tokens.append(XMLToken(kind: .start(tag, end: tokens.count), range: start..<index))
  }

  /// A name, and the white space after it.
  private mutating func nextName() -> String {
    let start = index
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    skipBlanks()
    return name
  }

  /// From the equals sign to past the white space that follows the value.
  private mutating func nextValue() -> ArraySlice<UInt8>? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skipBlanks()
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    let start = index + 1
    guard let end = bytes[start...].firstIndex(of: quote) else { return nil }
    index = end + 1
    skipBlanks()
    return bytes[start..<end]
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}

extension XMLScanner {
  /// The name of the root element, in a file of which nothing is known; nil where there is none.
  static func root(of bytes: [UInt8]) -> String? {
    var scanner = XMLScanner(bytes)
    while scanner.index < bytes.count {
      if scanner.stands("<!--") {
        scanner.add(.remark, upTo: "-->", past: 4)
      } else if scanner.stands("<?") || scanner.stands("<!") {
        scanner.add(.remark, upTo: ">")
      } else if scanner.stands("<") {
        scanner.index += 1
        return scanner.nextName()
      } else {
        scanner.index += 1
      }
    }
    return nil
  }
}
