/// Running text with markup: structure, not characters.
///
/// White space is already folded to single spaces.
///
/// Most texts are characters alone; those are kept as such, so that a large story stays small.
package struct Text: Sendable {
  private enum Storage {
    case plain(String)
    case marked([Piece])
  }

  private var storage: Storage

  package init(_ pieces: [Piece]) { storage = .marked(pieces) }

  package init(_ characters: String) { storage = .plain(characters) }

  package var pieces: [Piece] {
    get {
      switch storage {
      case .plain(let characters): characters.isEmpty ? [] : [.characters(characters)]
      case .marked(let pieces): pieces
      }
    }
    set { storage = .marked(newValue) }
  }

  /// Markup is flat: each `open` has its `close`, properly nested.
  package enum Piece: Sendable {
    case characters(String)
    /// `<value of="…"/>`; not in a text that is told.
    case value(Expression)
    case open(Style)
    case close
  }

  package enum Style: Hashable, Sendable {
    case emphasis
    case strong
    case keyboard
    case link(href: String)
    case language(String)
  }

  /// Whether there is nothing but characters.
  package var isPlain: Bool {
    if case .plain = storage { true } else { false }
  }

  /// Without markup, as a terminal or a line of JSON shows it; values that are not filled in yet are left out.
  package var plain: String {
    switch storage {
    case .plain(let characters): return characters
    case .marked(let pieces):
      var plain = ""
      for case .characters(let text) in pieces { plain += text }
      return plain
    }
  }

  /// Whether there is nothing to read: no characters and no values.
  package var isEmpty: Bool {
    switch storage {
    case .plain(let characters): characters.isEmpty
    case .marked(let pieces):
      pieces.allSatisfy { piece in
        switch piece {
        case .characters(let text): text.isEmpty
        case .value: false
        case .open, .close: true
        }
      }
    }
  }
}
