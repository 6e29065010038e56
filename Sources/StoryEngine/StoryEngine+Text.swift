import StoryModel

extension StoryEngine {
  /// The text with its values filled in.
  func render(_ text: FlowText, _ state: TourState, _ telling: inout Telling) throws(Fault) -> Text {
    if text.values.isEmpty { return text.text }
    var pieces = text.text.pieces
    var next = 0
    for index in pieces.indices {
      guard case .value = pieces[index] else { continue }
      let shown = text.values[next]
      next += 1
      pieces[index] = .characters(spell(try evaluate(shown.code, state, &telling), as: shown.type))
    }
    return Text(pieces)
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
