import StoryModel

extension Text {
  /// As an author would write it, with its markup; expressions in one form whatever spaces she writes.
  var written: String {
    if isPlain { return plain }
    return WrittenText(pieces).text
  }
}

/// A text being written out.
struct WrittenText {
  private(set) var text = ""
  /// End tags that are still to come, the innermost last.
  private var open: [String] = []

  init(_ pieces: some Sequence<Text.Piece>) {
    for piece in pieces { add(piece) }
  }

  private mutating func add(_ piece: Text.Piece) {
    switch piece {
    case .characters(let characters): text += characters
    case .open(let style):
      text += "<\(style.written.start)>"
      open.append("</\(style.written.name)>")
    case .close: text += open.popLast() ?? ""
    case .control(let control): add(control)
    }
  }

  private mutating func add(_ control: Text.Control) {
    switch control {
    case .value(let expression): text += "<value of=\"\(expression.written)\"/>"
    case .branch(let test): text += "<if test=\"\(test.written)\">"
    case .elseBranch(let test?): text += "<elseif test=\"\(test.written)\"/>"
    case .elseBranch(nil): text += "<else/>"
    case .endBranch: text += "</if>"
    case .vary(let id, let mode):
      text += "<vary" + (id.value.given.map { " id=\"\($0)\"" } ?? "") + " mode=\"\(mode.rawValue)\">"
    case .varyCase(let id): text += id.value.given.map { "<case id=\"\($0)\"/>" } ?? "<case/>"
    case .endVary: text += "</vary>"
    }
  }
}

extension WrittenText {
  /// A case of a `vary` in a text, and what it reads.
  struct Case {
    var vary: BeatID
    var id: Located<CaseID>
    var text: String
  }

  /// The cases of every `vary` in a text, in the order in which they end.
  static func cases(of text: Text) -> [Case] {
    var cases: [Case] = []
    var open: [(vary: BeatID, id: Located<CaseID>?, start: Int)] = []
    let pieces = text.pieces
    func close(at index: Int) {
      guard let last = open.last, let id = last.id else { return }
      cases.append(Case(vary: last.vary, id: id, text: WrittenText(pieces[last.start..<index]).text))
    }
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .control(.vary(let id, _)): open.append((id.value, nil, index))
      case .control(.varyCase(let id)):
        close(at: index)
        guard !open.isEmpty else { continue }
        (open[open.count - 1].id, open[open.count - 1].start) = (id, index + 1)
      case .control(.endVary):
        close(at: index)
        open.removeLast(open.isEmpty ? 0 : 1)
      default: continue
      }
    }
    return cases
  }
}

extension Text.Style {
  fileprivate var written: (name: String, start: String) {
    switch self {
    case .emphasis: ("em", "em")
    case .strong: ("strong", "strong")
    case .keyboard: ("kbd", "kbd")
    case .link(let href): ("a", "a href=\"\(href)\"")
    case .language(let language): ("span", "span xml:lang=\"\(language)\"")
    }
  }
}
