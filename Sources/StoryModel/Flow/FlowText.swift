/// Text whose expressions are compiled and whose names are looked up.
///
/// Most texts are characters alone; those are kept as such, so that a large story stays small.
package struct FlowText: Sendable {
  private enum Storage {
    case plain(String)
    case marked([Piece])
  }

  private var storage: Storage

  /// Text of characters alone.
  package init(_ characters: String) { storage = .plain(characters) }

  /// Text with markup or control; each that opens has what closes it, properly nested.
  package init(_ pieces: [Piece]) { storage = .marked(pieces) }

  /// The characters where there is nothing else; nil otherwise.
  package var characters: String? {
    if case .plain(let characters) = storage { characters } else { nil }
  }

  /// What it is made of, in order; none for an empty text.
  package var pieces: [Piece] {
    switch storage {
    case .plain(let characters): characters.isEmpty ? [] : [.characters(characters)]
    case .marked(let pieces): pieces
    }
  }

  /// A piece of a text, as flat as those of ``Text``.
  package enum Piece: Sendable {
    case characters(String)
    case open(Text.Style)
    case close
    /// Shows a value as its type reads.
    case value(Code, ValueType)
    case branch(Code)
    /// `elseif`, or `else` where there is no condition.
    case elseBranch(Code?)
    case endBranch
    /// An index into ``Flow/varies``.
    case vary(Int32)
    /// The next case of the innermost `vary`.
    case varyCase
    case endVary
  }

  /// Everything it may say, without markup: all branches and cases, values left out.
  package var plain: String {
    if let characters { return characters }
    var plain = ""
    for case .characters(let characters) in pieces { plain += characters }
    return plain
  }
}
