/// The sentences of a text.
///
/// A sentence ends at a point, an exclamation or question mark, or an ellipsis, with the quotation marks and brackets that
/// close after it; not at the points of abbreviations (`bijv.`, `e.g.`), numbers (`3.500`), addresses, initials and
/// list numbers, and not before a small letter where an ellipsis or a quotation just goes on.
package enum Sentences {
  /// Byte offsets into the UTF-8 of a text whose white space is folded to single spaces, in order, without the spaces
  /// between the sentences.
  package static func ranges(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes)
      var sentences: [Range<Int>] = []
      var start: Int?
      while let token = scanner.next() {
        let first = start ?? token.range.lowerBound
        start = token.endsSentence ? nil : first
        if token.endsSentence { sentences.append(first..<token.range.upperBound) }
      }
      return sentences
    }
  }
}
