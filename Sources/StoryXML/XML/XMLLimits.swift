import CLibXML2

/// More than any story needs, and less than it takes to keep the parser busy for minutes.
enum XMLLimits {
  /// Between the `<` and the `>` of one tag.
  static let tagBytes = 64 << 10
  /// Of one element, namespace declarations included.
  static let attributes = 200
  /// Different names of elements and attributes in one file.
  static let names: Int32 = 10_000
}

extension xmlParserCtxt {
  /// Whether the parser is reading content or a tag in it; comments, instructions and CDATA have limits of their own.
  var isInTag: Bool {
    [XML_PARSER_CONTENT, XML_PARSER_START_TAG, XML_PARSER_ATTRIBUTE_VALUE, XML_PARSER_END_TAG].contains(
      instate)
  }
}
