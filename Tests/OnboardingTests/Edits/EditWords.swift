import Authoring
import Onboarding
import StoryChecks
import StoryEngine
import StoryModel

/// What the table of edits says.
enum EditWords {
  static func outcome(
    _ placement: Placement, from before: EditRun.Sight, to after: EditRun.Sight
  ) -> String {
    var words = place(placement, after)
    if case .stays = placement {
      if after.offer != before.offer, !after.offer.isEmpty {
        words += "; she is shown " + after.offer.map { "`\($0)`" }.joined(separator: ", ")
      }
      if let due = after.due, due == before.due { words += "; as long as she was told" }
    }
    for (name, value) in after.variables.sorted(by: { $0.key < $1.key })
    where before.variables[name] != value {
      words += "; `\(name)` is \(value)"
    }
    for name in before.variables.keys.sorted() where after.variables[name] == nil {
      words += "; `\(name)` is forgotten"
    }
    return words
  }

  private static func place(_ placement: Placement, _ after: EditRun.Sight) -> String {
    let words: String
    switch placement {
    case .stays: words = "stays"
    case .byRule(_, .beat(let beat)): words = "goes to `\(beat)`, as the rule says"
    case .byRule(_, .sceneStart(let scene)): words = "begins scene `\(scene)`, as the rule says"
    case .earlier(_, let beat): words = "goes back to `\(beat)`"
    case .sceneStart(_, let scene): words = "begins scene `\(scene)` again"
    }
    if after.isOver { return words + ", and from there to the end" }
    guard let beat = after.beat, placement.new != .beat(beat) else { return words }
    return words + ", and from there to `\(beat)`"
  }

  static func refusal(_ plan: PublicationPlan) -> String {
    let conflicts = plan.comparison?.conflicts ?? []
    var reasons = conflicts.map { "[\($0.code)](diagnostics/\($0.code).md), \($0.message.english.withCode)" }
    reasons += plan.obstacles.keys.map { obstacle in
      switch obstacle {
      case .place: "she has no place"
      case .visit(let visit): "she could not come back from the visit `\(visit)`"
      case .rule(let old, let new): "the rule for `\(old)` leads to `\(new)`, where nobody can go on"
      case .value(let held): "what she holds in `\(held.old)` is not admitted"
      }
    }.sorted()
    reasons += plan.illegal.map { illegal in
      switch illegal.finding.property {
      case .canEnd: "she could never reach an end"
      case .somethingToDo: "she would have nothing to do"
      case .turnsEnd: "her turn would never end"
      case .inRange: "a number would leave its range"
      case .reachable: "she could not reach everything"
      }
    }
    return "**refused**: " + reasons.joined(separator: "; ")
  }

  static func value(_ value: Value, of variable: VariableDeclaration) -> String {
    switch value {
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): "\(number)"
    case .enumeration(let index):
      if case .enumeration(let values, _) = variable.kind { "`\(values[index].id)`" } else { "\(index)" }
    case .text(let text): text.isEmpty ? "empty" : "“\(text)”"
    case .date(let date): "\(date)"
    case .duration(let duration): "\(duration)"
    }
  }
}

extension String {
  /// With elements as Markdown shows them.
  fileprivate var withCode: String { replacing("<", with: "`<").replacing(">", with: ">`") }
}
