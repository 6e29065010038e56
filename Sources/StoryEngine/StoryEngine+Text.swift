import StoryModel

extension StoryEngine {
  /// The text as it reads now: values filled in, branches and cases chosen, white space folded where something is left
  /// out.
  ///
  /// Goes along the pieces once; what is open lies on a list, for texts may nest as deep as their author likes.
  func render(
    _ text: FlowText, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) -> Text {
    if let characters = text.characters { return Text(characters) }
    var shown = ShownText()
    for piece in text.pieces {
      switch piece {
      case .characters(let characters): shown.append(characters)
      case .open(let style): shown.append(.open(style))
      case .close: shown.append(.close)
      case .value(let code, let type):
        if shown.isShowing { shown.append(spell(try evaluate(code, state, &telling), as: type)) }
      case .branch(let code):
        shown.begin(.branch, showing: shown.isShowing ? try holds(code, state, &telling) : false)
      case .elseBranch(let code):
        guard shown.mayTakeBranch else {
          shown.turn(toShowing: false)
          continue
        }
        var isTaken = true
        if let code { isTaken = try holds(code, state, &telling) }
        shown.turn(toShowing: isTaken)
      case .vary(let index):
        let chosen = shown.isShowing ? textCase(of: index, &state, &telling) : nil
        shown.begin(.vary(chosen: chosen), showing: false)
      case .varyCase: shown.nextCase()
      case .endBranch, .endVary: shown.end()
      }
    }
    return shown.text
  }

  /// A value as people read it, in the tour's language.
  private func spell(_ value: Value, as type: ValueType) -> String {
    switch value {
    case .boolean(let flag): return Spelling.of(flow.language).spell(flag)
    case .integer(let number): return String(number)
    case .text(let text): return text
    case .date(let date): return Spelling.of(flow.language).spell(date)
    case .duration: return ""
    case .enumeration(let index):
      guard case .enumeration(let variable) = type,
        case .enumeration(let values, _) = flow.variables[variable].kind
      else { return "" }
      return values[index].label
    }
  }
}
