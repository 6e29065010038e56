/// A text as one string, and which parts of it are marked: what the checks of words look at.
package struct FlatText: Sendable {
  /// A part of the text.
  package struct Mark: Sendable, Equatable {
    /// What a part is marked as.
    package enum Kind: Sendable, Equatable {
      /// It is the name of something to press or to find: `kbd`, or a value that is filled in later.
      case name
      /// It is stressed: `strong`, `em`.
      case stress
      /// It is a link.
      case link
    }

    package var kind: Kind
    /// Byte offsets into ``FlatText/characters``.
    package var range: Range<Int>

    package init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// Values are in it as one character, U+FFFC, so that they are a word wherever they stand.
  package private(set) var characters: String
  /// By where they end.
  package private(set) var marks: [Mark]

  package init(_ characters: String, marks: [Mark] = []) {
    self.characters = characters
    self.marks = marks
  }

  /// Puts more text behind it.
  mutating func append(_ more: String) { characters += more }

  /// Marks a part, by byte offsets.
  mutating func mark(_ kind: Mark.Kind, _ range: Range<Int>) { marks.append(Mark(kind, range)) }

  /// The words of each link, in order.
  package var links: [String] {
    let bytes = characters.utf8
    return marks.filter { $0.kind == .link }.map { mark in
      let start = bytes.index(bytes.startIndex, offsetBy: mark.range.lowerBound)
      let end = bytes.index(start, offsetBy: mark.range.count)
      return String(characters[start..<end])
    }
  }
}
