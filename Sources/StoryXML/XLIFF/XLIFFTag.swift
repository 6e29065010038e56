import StoryModel

/// A start tag of a translation file, taken out of the parser's memory.
struct XLIFFTag {
  let name: String
  /// Whether it is one of XLIFF itself, and not of a module.
  let isCore: Bool
  /// `<name`, where its faults are shown.
  let range: SourceRange
  private var attributes: [String: Located<String>] = [:]

  init(_ tag: XMLTag, at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    name = String(cString: tag.name)
    isCore = tag.namespace.map { XLIFFDocument.namespaces.contains(String(cString: $0)) } ?? false
    var scanner = TagScanner(bytes, at: start)
    range = SourceRange(start, scanner.offset)
    var ampersands = Ampersands()
    defer { ampersands.forget() }
    for index in 0..<tag.attributeCount {
      guard let (name, prefix, read) = tag.attribute(index),
        let place = scanner.next(name, length: read.count), prefix == nil
      else { continue }
      let value = String(decoding: ampersands.restored(read), as: UTF8.self)
      attributes[String(cString: name)] = Located(value, at: place.value)
    }
  }

  subscript(_ name: String) -> String? { attributes[name]?.value }

  func located(_ name: String) -> Located<String>? { attributes[name] }
}
