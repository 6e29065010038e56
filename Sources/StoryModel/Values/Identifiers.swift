/// The name of something in a story: a letter, then letters, digits, `-` and `_`.
///
/// Each kind of thing has a type of its own, so that a scene's id is never taken for a beat's.
package protocol Identifier: Hashable, Sendable, CustomStringConvertible {
  /// The name as it is written.
  var text: String { get }
  /// Takes any text; ``isWellFormed`` says whether it has the form of an id.
  init(_ text: String)

  /// An id with its place. A requirement and not only a convenience: so each kind of id has one compiled for it, where
  /// the generic initialiser of ``Located`` looks its types up at every call from another module.
  static func located(_ text: String, at range: SourceRange) -> Located<Self>
}

extension Identifier {
  /// What every kind of id does, compiled for each.
  package static func located(_ text: String, at range: SourceRange) -> Located<Self> {
    Located(Self(text), at: range)
  }

  package var description: String { text }

  /// Whether the text has the form of an id.
  package var isWellFormed: Bool { Names.isWellFormed(text) }
}

/// Which story it is, whatever its version.
package struct StoryID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within its story.
package struct SceneID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within its story.
package struct BeatID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within its `choose`.
package struct OptionID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within its `vary`.
package struct CaseID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within its `quiz`.
package struct AnswerID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within its story.
package struct BadgeID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within its story.
package struct VariableName: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A value of an enumeration; unique within its variable.
package struct ValueID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within the cast.
package struct PersonaID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Unique within its persona.
package struct MoodID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A place for a piece of wardrobe; unique within its persona.
package struct SlotID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A piece of a persona's wardrobe; unique within its persona.
package struct PieceID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Something an employee can be given: `vicky.hoed` (a persona's piece of wardrobe) or `badge.kenner`.
package struct ItemID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }

  /// A badge of a story.
  package init(_ badge: BadgeID) { text = "badge.\(badge)" }

  /// A piece of a persona's wardrobe.
  package init(_ piece: PieceID, of persona: PersonaID) { text = "\(persona).\(piece)" }

  /// Whose wardrobe it belongs to; nil for a badge.
  package var persona: PersonaID? {
    guard let dot = text.firstIndex(of: "."), text[..<dot] != "badge" else { return nil }
    return PersonaID(String(text[..<dot]))
  }
}

/// The rule for names, in one place for ids and for expressions.
package enum Names {
  /// Whether the text is a letter and then letters, digits, `-` and `_`.
  package static func isWellFormed(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), isLetter(first) else { return false }
    while let byte = bytes.next() {
      guard continues(byte) else { return false }
    }
    return true
  }

  /// A letter, ASCII only: ids end up in file names and addresses.
  package static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// A digit, ASCII only.
  package static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// What may follow the first letter.
  package static func continues(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
