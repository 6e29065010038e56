package import StoryModel

extension FlatText {
  /// What stands for a value, or for words in another language: a word that nobody knows yet.
  static let unknownWord = "\u{FFFC}"

  /// A text as it reads where the first of its alternatives hold, and after that each other alternative alone.
  ///
  /// An alternative is an `elseif`, an `else` or a later `case`; it need not be a whole sentence. What is marked as being
  /// in another language than `language` is one unknown word: nothing here can judge it. Never empty.
  package static func all(in text: FlowText, _ language: TextLanguage) -> [FlatText] {
    if let characters = text.characters { return [FlatText(characters)] }
    var flattening = Flattening(language: language)
    for piece in text.pieces { flattening.take(piece) }
    return [flattening.texts[0]] + flattening.texts.dropFirst().filter { !$0.characters.isEmpty }
  }

  private struct Flattening {
    let language: TextLanguage
    var texts = [FlatText("")]
    /// Which of the texts is written to.
    private var current = 0
    private var marks: [(kind: Mark.Kind?, text: Int, start: Int)] = []
    /// The text around each `if` and `vary`, and whether its first alternative has begun.
    private var around: [(text: Int, hasBegun: Bool)] = []
    /// How much is open of what is in another language, that itself included.
    private var foreign = 0

    init(language: TextLanguage) { self.language = language }

    private var end: Int { texts[current].characters.utf8.count }

    mutating func take(_ piece: FlowText.Piece) {
      guard foreign == 0 else {
        if case .open = piece { foreign += 1 }
        if case .close = piece { foreign -= 1 }
        return
      }
      switch piece {
      case .characters(let characters): texts[current].append(characters)
      case .open(let style): open(style)
      case .close: close()
      case .value: addUnknownWord()
      case .branch: around.append((current, hasBegun: true))
      case .vary: around.append((current, hasBegun: false))
      case .elseBranch, .varyCase: beginAlternative()
      case .endBranch, .endVary: current = around.popLast()?.text ?? 0
      }
    }

    private mutating func open(_ style: Text.Style) {
      if case .language(let tag) = style, TextLanguage(tag: tag) != language {
        foreign = 1
        addUnknownWord()
      } else {
        marks.append((Self.kind(of: style), current, end))
      }
    }

    private mutating func close() {
      guard let mark = marks.popLast(), let kind = mark.kind, mark.text == current else { return }
      texts[current].mark(kind, mark.start..<end)
    }

    private mutating func addUnknownWord() {
      let start = end
      texts[current].append(FlatText.unknownWord)
      texts[current].mark(.name, start..<end)
    }

    private mutating func beginAlternative() {
      guard let last = around.last else { return }
      guard last.hasBegun else {
        around[around.count - 1].hasBegun = true
        return
      }
      current = texts.count
      texts.append(FlatText(""))
    }

    private static func kind(of style: Text.Style) -> Mark.Kind? {
      switch style {
      case .keyboard: .name
      case .strong, .emphasis: .stress
      case .link: .link
      case .language: nil
      }
    }
  }
}
