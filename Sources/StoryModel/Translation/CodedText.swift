/// A text as a translator gets it: characters, and codes that she may move but not lose, each with a number.
///
/// What encloses something in the file encloses it here: markup, an `if` with its `else`s, a `vary` with its cases.
package struct CodedText: Sendable {
  package private(set) var pieces: [Piece] = []
  /// In the order in which they begin; the number of each is its index plus 1.
  package private(set) var codes: [Code] = []

  /// A piece of the text; numbers are those of codes.
  package enum Piece: Hashable, Sendable {
    case characters(String)
    /// A code that encloses nothing.
    case alone(Int)
    case open(Int)
    case close(Int)
  }

  /// Something in the text that is the same in every language.
  package struct Code: Sendable {
    package var kind: Kind
    /// How it begins in the story's file, about: `<strong>`.
    package var start: String
    /// How it ends; empty for what encloses nothing.
    package var end: String
    /// Which piece of the story's text begins it, and which one ends it, as ``Translation/Piece/code(_:)`` counts
    /// them; nil where it ends with something else.
    package var opening: Int
    package var closing: Int?
    /// The number of the innermost code around it that decides whether it is shown; 0 for none.
    package var condition: Int
  }

  /// What a code is.
  package enum Kind: Hashable, Sendable {
    case value
    case markup
    case branch
    /// Stands in a branch, after all else there.
    case otherwise
    /// Holds cases and nothing else.
    case vary
    case varyCase

    /// Whether its place among the like decides what happens, so that it stays.
    package var staysInOrder: Bool { self != .value && self != .markup }
  }

  /// - Parameters:
  ///   - text: of a story without errors.
  ///   - source: the file it was read from, for how expressions are written there.
  package init(_ text: Text, in source: SourceText) {
    var count = 0
    for piece in text.pieces {
      if case .characters(let characters) = piece {
        pieces.append(.characters(characters))
        continue
      }
      add(piece, count, source)
      count += 1
    }
  }

  /// The codes that are open while it is made, the innermost last.
  private var open: [Int] = []

  private mutating func add(_ piece: Text.Piece, _ number: Int, _ source: SourceText) {
    switch piece {
    case .characters: break
    case .open(let style): begin(.markup, "<\(style.tag)>", "</\(style.name)>", number)
    case .close, .control(.endVary), .control(.endBranch):
      closePart()
      close(at: number)
    case .control(.value(let expression)):
      codes.append(code(.value, "<value of=\"\(source.text(expression.range))\"/>", "", number))
      pieces.append(.alone(codes.count))
    case .control(.branch(let test)):
      begin(.branch, "<if test=\"\(source.text(test.range))\">", "</if>", number)
    case .control(.elseBranch(let test)):
      closePart()
      if let test {
        begin(.otherwise, "<elseif test=\"\(source.text(test.range))\">", "</elseif>", number)
      } else {
        begin(.otherwise, "<else>", "</else>", number)
      }
    case .control(.vary(_, let mode)): begin(.vary, "<vary mode=\"\(mode.rawValue)\">", "</vary>", number)
    case .control(.varyCase):
      closePart()
      begin(.varyCase, "<case>", "</case>", number)
    }
  }

  /// An `else` and a case end where the next one begins, or what they stand in ends.
  private mutating func closePart() {
    guard let last = open.last else { return }
    let kind = codes[last - 1].kind
    if kind == .otherwise || kind == .varyCase { close(at: nil) }
  }

  private mutating func close(at number: Int?) {
    guard let last = open.popLast() else { return }
    codes[last - 1].closing = number
    pieces.append(.close(last))
  }

  private mutating func begin(_ kind: Kind, _ start: String, _ end: String, _ number: Int) {
    codes.append(code(kind, start, end, number))
    open.append(codes.count)
    pieces.append(.open(codes.count))
  }

  private func code(_ kind: Kind, _ start: String, _ end: String, _ number: Int) -> Code {
    let condition = open.last { codes[$0 - 1].kind.staysInOrder } ?? 0
    return Code(kind: kind, start: start, end: end, opening: number, closing: nil, condition: condition)
  }
}

extension CodedText {
  /// The whole text with its codes written out: two texts with the same are the same to a translator.
  package var written: String {
    pieces.reduce(into: "") { written, piece in
      switch piece {
      case .characters(let characters): written += characters
      case .alone(let number), .open(let number): written += codes[number - 1].start
      case .close(let number): written += codes[number - 1].end
      }
    }
  }
}

extension Text.Style {
  fileprivate var name: String {
    switch self {
    case .emphasis: "em"
    case .strong: "strong"
    case .keyboard: "kbd"
    case .link: "a"
    case .language: "span"
    }
  }

  fileprivate var tag: String {
    switch self {
    case .emphasis, .strong, .keyboard: name
    case .link(let href): "a href=\"\(href)\""
    case .language(let language): "span xml:lang=\"\(language)\""
    }
  }
}

extension SourceText {
  /// The characters of a range.
  fileprivate func text(_ range: SourceRange) -> String {
    let end = min(Int(range.end), bytes.count)
    return String(decoding: bytes[min(Int(range.start), end)..<end], as: UTF8.self)
  }
}
