package import StoryModel

extension StoryChange {
  /// One line, as somebody reads it who writes stories but no programs.
  package var words: Words {
    let place = scene.flatMap { subject == .scene ? nil : $0 }
    return (place.map { Words("scene ‘\($0)’: ", nl: "scène ‘\($0)’: ") } ?? .none) + noun + reading + event
  }

  private var event: Words {
    switch kind {
    case .added: Words(" added", nl: " toegevoegd") + beats + Self.colon(after)
    case .removed: Words(" removed", nl: " verwijderd") + beats + Self.colon(before)
    case .moved: move
    case .kind where part == nil:
      Words(" is something else now: ", nl: " is nu iets anders: ") + Self.arrow(before, after)
    default: partWords
    }
  }

  /// What came or went with it.
  private var beats: Words {
    switch beatCount {
    case 0: .none
    case 1: Words(", with 1 beat", nl: ", met 1 beat")
    default: Words(", with \(beatCount) beats", nl: ", met \(beatCount) beats")
    }
  }

  private var move: Words {
    if let before, after != nil {
      return Words(" moved here from scene ‘\(before)’", nl: " verplaatst, eerder in scène ‘\(before)’")
    }
    if subject == .scene {
      return Words(" stands elsewhere in the story", nl: " staat elders in het verhaal")
    }
    return Words(" stands elsewhere", nl: " staat op een andere plek")
  }

  private var partWords: Words {
    guard let part else { return .none }
    if let flag = part.flag(after) { return Words(inBoth: " ") + flag }
    if part == .id { return Words(" was called ‘\(before ?? "")’", nl: " heette ‘\(before ?? "")’") }
    if part == .target { return lead }
    let name = isMain ? Words.none : Words(inBoth: ", ") + part.words
    guard let before else { return name + Words(" added", nl: " toegevoegd") + Self.colon(after) }
    guard let after else { return name + Words(" removed", nl: " verwijderd") + Self.colon(before) }
    if kind == .reworded {
      let (old, new) = TextDifference.excerpts(of: before, and: after)
      return name + Words(" reworded: “\(old)” → “\(new)”", nl: " anders verwoord: “\(old)” → “\(new)”")
    }
    return name + Words(" changed: ", nl: " gewijzigd: ") + Self.arrow(before, after)
  }

  /// Whether it is the part that everybody means.
  private var isMain: Bool { part.map { [.text, .label, .prompt, .question, .test].contains($0) } ?? true }

  private var lead: Words {
    switch (before, after) {
    case (let before?, let after?):
      Words(
        " leads to ‘\(after)’ and not to ‘\(before)’", nl: " leidt naar ‘\(after)’ en niet naar ‘\(before)’")
    case (let before?, nil): Words(" leads no more to ‘\(before)’", nl: " leidt niet meer naar ‘\(before)’")
    default: Words(" leads to ‘\(after ?? "")’", nl: " leidt naar ‘\(after ?? "")’")
    }
  }

  /// What tells it from the like, where it has no id and nothing else on the line says it.
  private var reading: Words {
    guard let label, kind != .added, kind != .removed, part == nil || !isMain else { return .none }
    return part == .target || part == .value || part == .item
      ? .none : Words(inBoth: " “\(TextDifference.beginning(of: label))”")
  }

  private static func arrow(_ before: String?, _ after: String?) -> Words {
    let (old, new) = TextDifference.excerpts(of: before ?? "–", and: after ?? "–")
    return Words(inBoth: "‘\(old)’ → ‘\(new)’")
  }

  private static func colon(_ text: String?) -> Words {
    text.map { Words(inBoth: ": “\(TextDifference.beginning(of: $0))”") } ?? .none
  }
}
