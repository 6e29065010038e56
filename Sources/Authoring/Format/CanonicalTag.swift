import StoryXML

/// A start tag as the canonical layout writes it: its attributes in the order of the language's table, in double
/// quotes.
struct CanonicalTag {
  /// `<name`, then each attribute.
  private(set) var parts: [[UInt8]]

  init(_ tag: XMLTag, shape: ElementShape?) {
    parts = [Array("<\(tag.name)".utf8)]
    for (name, value) in Self.ordered(tag.attributes, shape?.attributes ?? []) {
      let isExpression = shape?.expressions.contains(name) ?? false
      parts.append(Array("\(name)=\"".utf8) + Self.canonical(value, isExpression: isExpression) + [0x22])
    }
  }

  /// On one line.
  func text(isEmpty: Bool) -> [UInt8] {
    Array(parts.joined(separator: [0x20])) + Array(isEmpty ? "/>".utf8 : ">".utf8)
  }

  /// What the table does not know (a namespace that is declared) stands last, as it stood.
  private static func ordered(
    _ attributes: [(name: String, value: ArraySlice<UInt8>)], _ order: [String]
  ) -> [(name: String, value: ArraySlice<UInt8>)] {
    order.compactMap { name in attributes.first { $0.name == name } }
      + attributes.filter { !order.contains($0.name) }
  }

  /// A line end in a value is a space to whoever reads it; an apostrophe needs no reference between double quotes.
  private static func canonical(_ value: ArraySlice<UInt8>, isExpression: Bool) -> [UInt8] {
    var canonical: [UInt8] = []
    var rest = value
    var isQuoted = false
    while let byte = rest.first {
      if rest.starts(with: "&apos;".utf8) || byte == UInt8(ascii: "'") {
        rest = rest.dropFirst(byte == UInt8(ascii: "'") ? 1 : 6)
        isQuoted.toggle()
        canonical.append(UInt8(ascii: "'"))
        continue
      }
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "\""): canonical += "&quot;".utf8
      case 0x0D where rest.first == 0x0A: continue
      case ...0x20:
        let folds = isExpression && !isQuoted && (canonical.isEmpty || canonical.last == 0x20)
        if !folds { canonical.append(0x20) }
      default: canonical.append(byte)
      }
    }
    if isExpression, !isQuoted, canonical.last == 0x20 { canonical.removeLast() }
    return canonical
  }
}
