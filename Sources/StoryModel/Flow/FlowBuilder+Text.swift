extension FlowBuilder {
  /// The text with its expressions compiled and its `vary`s among those of the flow.
  mutating func compile(_ text: Text) -> FlowText {
    if text.isPlain { return FlowText(text.plain) }
    var pieces: [FlowText.Piece] = []
    /// The `vary`s that are open, the innermost last.
    var open: [Int32] = []
    for piece in text.pieces {
      switch piece {
      case .characters(let characters): pieces.append(.characters(characters))
      case .open(let style): pieces.append(.open(style))
      case .close: pieces.append(.close)
      case .control(let control): if let piece = compile(control, &open) { pieces.append(piece) }
      }
    }
    return FlowText(pieces)
  }

  /// Nil for a value that was reported.
  private mutating func compile(_ control: Text.Control, _ open: inout [Int32]) -> FlowText.Piece? {
    switch control {
    case .value(let expression):
      let compiled = ExpressionCompiler.compile(expression, for: .shown, into: &self)
      return compiled.map { .value($0.code, $0.type) }
    case .branch(let expression): return .branch(condition(expression))
    case .elseBranch(let expression): return .elseBranch(expression.map { condition($0) })
    case .endBranch: return .endBranch
    case .vary(let id, let mode):
      open.append(add(id, mode))
      return .vary(open[open.count - 1])
    case .varyCase(let id):
      guard let vary = open.last else { return nil }
      flow.varies[Int(vary)].cases.append(id.value)
      return .varyCase
    case .endVary:
      open.removeLast()
      return .endVary
    }
  }

  /// The code of a condition; one that always holds stands in for one that was reported.
  private mutating func condition(_ expression: Expression) -> Code {
    if let compiled = ExpressionCompiler.compile(expression, for: .condition, into: &self) {
      return compiled.code
    }
    flow.code += [.boolean(true), .done]
    return Code(flow.code.count - 2)
  }

  private mutating func add(_ id: Located<BeatID>, _ mode: VaryMode) -> Int32 {
    let index = Int32(flow.varies.count)
    flow.varies.append(FlowVary(id: id.value, mode: mode, cases: [], targets: [], end: -1))
    let isDoubled = flow.textVaryIndex.updateValue(index, forKey: id.value) != nil
    if isDoubled || flow.beatIndex[id.value] != nil {
      problems.append(.doubledID(Located(id.value.text, at: id.range), kind: "beat"))
    }
    return index
  }
}
