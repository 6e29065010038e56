import StoryModel

/// Holds a translated text against the text it is a translation of: every code is there, once, where it may be.
struct TargetReader {
  private let unit: XLIFFUnit
  private let coded: CodedText
  /// The pieces of the story's own text that are no characters.
  private let own: [Text.Piece]
  private(set) var faults: [Diagnostic] = []

  /// The codes that are open, the innermost last.
  private var open: [Int] = []
  private var seen: Set<Int> = []
  private var lastInOrder = 0
  private var texts = TextBuilder()
  /// Which piece of the story's own text each code of the translation is, in order.
  private var order: [Int] = []

  init(_ unit: XLIFFUnit, of text: Text, as coded: CodedText) {
    self.unit = unit
    self.coded = coded
    own = text.pieces.filter { if case .characters = $0 { false } else { true } }
  }

  /// The translation; nil where there are faults.
  mutating func read() -> [Translation.Piece]? {
    texts.begin()
    for piece in unit.target {
      switch piece {
      case .characters(let characters): add(characters)
      case .alone(let code):
        if let number = admit(code, enclosing: false) { put(own: coded.codes[number - 1].opening) }
      case .open(let code):
        let number = admit(code, enclosing: true)
        if let number { put(own: coded.codes[number - 1].opening) }
        open.append(number ?? 0)
      case .close: close()
      }
    }
    let text = texts.finish()
    for number in coded.codes.indices where !seen.contains(number + 1) {
      faults.append(.missingCode(number + 1, coded.codes[number], unit))
    }
    return faults.isEmpty ? pieces(of: text) : nil
  }

  private mutating func add(_ characters: String) {
    if let last = open.last, last > 0, coded.codes[last - 1].kind == .vary || hasBegunOtherwise(in: last) {
      guard !characters.utf8.allSatisfy(Blank.holds) else { return }
      return faults.append(.strayText(unit, in: coded.codes[last - 1], number: last))
    }
    Array(characters.utf8).withUnsafeBufferPointer { texts.append($0) }
  }

  private mutating func close() {
    guard let number = open.popLast(), number > 0, let closing = coded.codes[number - 1].closing else {
      return
    }
    put(own: closing)
  }

  private mutating func put(own number: Int) {
    order.append(number)
    switch own[number] {
    case .characters: break
    case .open(let style): texts.open(style)
    case .close: texts.close()
    case .control(let control): texts.append(control)
    }
  }

  /// The number of a code that may stand here; nil, and a fault, where it may not.
  private mutating func admit(_ code: XLIFFCode, enclosing: Bool) -> Int? {
    guard let number = Int(code.id), coded.codes.indices.contains(number - 1),
      (coded.codes[number - 1].kind != .value) == enclosing
    else {
      faults.append(.newCode(code, in: unit))
      return nil
    }
    guard seen.insert(number).inserted else {
      faults.append(.doubledCode(code, coded.codes[number - 1], in: unit))
      return nil
    }
    let known = coded.codes[number - 1]
    let isAfterOtherwise = known.kind != .otherwise && (open.last.map { hasBegunOtherwise(in: $0) } ?? false)
    guard known.condition == condition, !isAfterOtherwise,
      !known.kind.isPart || open.last == known.condition,
      !known.kind.staysInOrder || number > lastInOrder
    else {
      faults.append(.misplacedCode(code, known, in: unit))
      return nil
    }
    if known.kind.staysInOrder { lastInOrder = number }
    return number
  }

  /// The innermost open code that decides what is shown.
  private var condition: Int { open.last { $0 > 0 && coded.codes[$0 - 1].kind.staysInOrder } ?? 0 }

  /// Whether an `if` had its first `elseif` or `else`: nothing but those may follow.
  private func hasBegunOtherwise(in number: Int) -> Bool {
    guard number > 0, coded.codes[number - 1].kind == .branch else { return false }
    return seen.contains { coded.codes[$0 - 1].kind == .otherwise && coded.codes[$0 - 1].condition == number }
  }

  private func pieces(of text: Text) -> [Translation.Piece] {
    var next = order.makeIterator()
    return text.pieces.compactMap { piece in
      if case .characters(let characters) = piece { return .characters(characters) }
      return next.next().map { .code($0) }
    }
  }
}
