import StoryEngine
package import StoryModel

/// What an author sees of a turn beside what is told: which variables changed, and what was decided.
package struct TurnTrace: Sendable {
  private let flow: Flow
  private let source: SourceText
  private let places: PlaceNames
  private let written: [Code: SourceRange]
  /// What the variables held after the turn before.
  private var values: [Value?]

  /// - Parameters:
  ///   - flow: the story, in any language.
  ///   - source: what it was read from.
  ///   - places: of that.
  package init(_ flow: Flow, in source: SourceText, _ places: PlaceNames) {
    self.flow = flow
    self.source = source
    self.places = places
    written = Dictionary(flow.conditions.map { ($0.value, $0.range) }) { first, _ in first }
    values = flow.variables.map(\.initial)
  }

  /// ``words(after:in:)`` in one language.
  package mutating func lines(
    after reply: Rehearsal.Reply, in rehearsal: Rehearsal, _ language: MessageLanguage
  ) -> [String] {
    words(after: reply, in: rehearsal).map { $0[language] }
  }

  /// A line for each condition that was worked out, for each option of a choose, then for each variable that changed.
  package mutating func words(after reply: Rehearsal.Reply, in rehearsal: Rehearsal) -> [Words] {
    var lines: [Words] = []
    for (index, address) in reply.trail.enumerated() {
      let next = index + 1 < reply.trail.count ? reply.trail[index + 1] : nil
      switch flow.instructions[Int(address)] {
      case .unless(let code, _):
        if let next { lines.append(decision(code, holds: next == address + 1)) }
      case .choose(let choose):
        lines += options(of: flow.chooses[Int(choose)], on: next == nil ? rehearsal.waiting : nil)
      default: break
      }
    }
    for (index, variable) in flow.variables.enumerated() {
      let value = rehearsal.value(of: index) ?? variable.initial
      guard value != values[index] else { continue }
      let before = values[index].map { $0.written(as: variable) } ?? ""
      lines.append(Words(inBoth: "\(variable.name.value): \(before) → \(value.written(as: variable))"))
      values[index] = value
    }
    return lines
  }

  private func decision(_ code: Code, holds: Bool) -> Words {
    let place = written[code].map { places.name(of: $0) + ": " } ?? ""
    let verdict = holds ? Words("true", nl: "waar") : Words("false", nl: "niet waar")
    return Words(inBoth: place + (text(of: code) ?? "") + " → ") + verdict
  }

  /// None of them was on offer where nothing waits.
  private func options(of choose: FlowChoose, on waiting: Waiting?) -> [Words] {
    var offered: [Waiting.Offered] = []
    if case .choose(_, let options)? = waiting?.kind, waiting?.id == choose.id { offered = options }
    return choose.options.map { index in
      let option = flow.options[Int(index)]
      let condition = option.condition.flatMap { text(of: $0) }.map { " (\($0))" } ?? ""
      let verdict =
        offered.contains { $0.id == option.id }
        ? Words("on offer", nl: "te kiezen") : Words("not on offer", nl: "niet te kiezen")
      return Words("option '\(option.id)'\(condition) → ", nl: "optie '\(option.id)'\(condition) → ")
        + verdict
    }
  }

  /// The condition as the author wrote it.
  private func text(of code: Code) -> String? {
    guard let range = written[code] else { return nil }
    return String(decoding: source.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}
