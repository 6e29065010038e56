extension CodedText {
  /// A translation of this text with its codes as they enclose one another.
  package func pieces(of translation: [Translation.Piece]) -> [Piece] {
    var opened: [Int: Int] = [:]
    var closed: [Int: Int] = [:]
    for (index, code) in codes.enumerated() {
      opened[code.opening] = index + 1
      if let closing = code.closing { closed[closing] = index + 1 }
    }
    var pieces: [Piece] = []
    var open: [Int] = []
    for piece in translation {
      switch piece {
      case .characters(let characters): pieces.append(.characters(characters))
      case .code(let number):
        let code = opened[number] ?? closed[number] ?? 0
        guard code > 0 else { continue }
        let isClosing = opened[number] == nil
        // An `else` and a case end where the next one begins, or what they stand in ends.
        if isClosing || codes[code - 1].kind.isPart, let last = open.last, codes[last - 1].kind.isPart {
          pieces.append(.close(last))
          open.removeLast()
        }
        if isClosing {
          pieces.append(.close(code))
          open.removeLast()
        } else if codes[code - 1].kind == .value {
          pieces.append(.alone(code))
        } else {
          pieces.append(.open(code))
          open.append(code)
        }
      }
    }
    return pieces
  }
}

extension CodedText.Kind {
  /// Whether it stands straight in what it belongs to, and ends without a piece of its own.
  package var isPart: Bool { self == .otherwise || self == .varyCase }
}
