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

  /// Text with markup; each `open` among the pieces must have its `close`.
  package init(_ pieces: [Piece]) { storage = .marked(pieces) }

  /// Text of characters alone.
  package init(_ characters: String) { storage = .plain(characters) }

  /// What it is made of, in order; none for an empty text.
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
    case open(Style)
    case close
    /// What depends on the tour; none of these is in a text that is told.
    case control(Control)
  }

  /// What of a text depends on the tour: `value`, `if` and `vary` within it, as flat as markup.
  ///
  /// After `branch` comes what is shown where the condition holds; after `vary` its first `varyCase`.
  package enum Control: Sendable {
    /// `<value of="…"/>`.
    case value(Expression)
    case branch(Expression)
    /// `elseif`, or `else` where there is no condition.
    case elseBranch(Expression?)
    case endBranch
    case vary(Located<BeatID>, VaryMode)
    case varyCase(Located<CaseID>)
    case endVary
  }

  /// What a piece of text is marked as.
  package enum Style: Hashable, Sendable {
    case emphasis
    case strong
    case keyboard
    /// `href` is the address as the author wrote it.
    case link(href: String)
    /// A BCP 47 tag, where a few words are in another language.
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
        case .control(.value): false
        case .open, .close, .control: true
        }
      }
    }
  }
}
