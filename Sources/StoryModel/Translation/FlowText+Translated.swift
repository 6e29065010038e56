extension FlowText {
  /// The same in the words of a translation; nil where its codes do not fit those here.
  func translated(_ translation: [Translation.Piece]) -> FlowText? {
    if let characters = translation.onlyCharacters { return hasCodes ? nil : FlowText(characters) }
    let codes = pieces.filter { $0.part != .characters }
    var pieces: [Piece] = []
    var order: [Int] = []
    for piece in translation {
      switch piece {
      case .characters(let characters): pieces.append(.characters(characters))
      case .code(let number):
        guard codes.indices.contains(number) else { return nil }
        pieces.append(codes[number])
        order.append(number)
      }
    }
    guard order.count == codes.count,
      Self.partners(of: codes, in: Array(codes.indices)) == Self.partners(of: codes, in: order)
    else { return nil }
    return FlowText(pieces)
  }

  /// The same, marked as being in another language than what stands around it.
  func marked(as language: String) -> FlowText {
    FlowText([.open(.language(language))] + pieces + [.close])
  }

  private var hasCodes: Bool { characters == nil && pieces.contains { $0.part != .characters } }

  /// What each code belongs to, when they stand in this order: of markup what closes it, of a value the branch or case
  /// it is in, of all that controls what is shown what came just before; nil where they do not nest.
  private static func partners(of codes: [Piece], in order: [Int]) -> [Int]? {
    var partners = [Int](repeating: -1, count: codes.count)
    /// What is open, the innermost last; what decides what is shown, with what is open inside it counted from there.
    var open: [Int] = []
    /// The branch or case at each depth of control.
    var conditions = [-1]
    var lastControl = -1
    for number in order {
      let part = codes[number].part
      switch part {
      case .characters: continue
      case .value: partners[number] = conditions[conditions.count - 1]
      case .open: open.append(number)
      case .close:
        guard let opened = open.popLast(), codes[opened].part == .open else { return nil }
        partners[opened] = number
        partners[number] = conditions[conditions.count - 1]
      case .begin, .next, .end:
        partners[number] = lastControl
        lastControl = number
        if part == .begin {
          open.append(number)
          conditions.append(number)
          continue
        }
        guard let opened = open.last, codes[opened].part == .begin else { return nil }
        if part == .next {
          conditions[conditions.count - 1] = number
        } else {
          open.removeLast()
          conditions.removeLast()
        }
      }
    }
    return open.isEmpty ? partners : nil
  }
}

extension [Translation.Piece] {
  /// The characters where there is nothing else.
  fileprivate var onlyCharacters: String? {
    var all = ""
    for piece in self {
      guard case .characters(let characters) = piece else { return nil }
      all += characters
    }
    return all
  }
}

extension FlowText.Piece {
  fileprivate enum Part {
    case characters
    case value
    case open
    case close
    case begin
    case next
    case end
  }

  fileprivate var part: Part {
    switch self {
    case .characters: .characters
    case .value: .value
    case .open: .open
    case .close: .close
    case .branch, .vary: .begin
    case .elseBranch, .varyCase: .next
    case .endBranch, .endVary: .end
    }
  }
}
