/// A piece of a file that is well-formed XML: all of them together are the file, byte for byte.
struct XMLToken {
  enum Kind {
    /// Before the root only.
    case declaration
    /// A start tag; `end` is the index of the token of its end tag, its own for an empty element's.
    case start(XMLTag, end: Int)
    /// An end tag; `start` is the index of its start tag's token.
    case end(start: Int)
    /// Characters and references.
    case text
    case characterData
    /// A comment or a processing instruction.
    case remark
  }

  var kind: Kind
  /// Where it stands in the file, in bytes.
  var range: Range<Int>
}

/// A start tag as it is written.
struct XMLTag {
  var name: String
  /// In the order of the file; values without their quotes, references not resolved.
  var attributes: [(name: String, value: ArraySlice<UInt8>)]

  /// As it is written; nil where it is not.
  func value(of name: String) -> ArraySlice<UInt8>? { attributes.first { $0.name == name }?.value }
}
