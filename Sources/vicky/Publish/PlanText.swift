import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// What publishing a story would do, for people: who writes stories and no programs.
struct PlanText {
  let plan: PublicationPlan
  let terminal: Terminal
  let language: MessageLanguage
  let zone: LocalZone
  /// Whether it is an earlier publication, which has no file to write in.
  var isAgain = false

  /// All of it, without what was done then.
  var text: String {
    var text = terminal.styled("\(plan.story)  \(plan.title)".withoutControls, .bold) + "\n" + line(standing)
    text += section(Words("What changes", nl: "Wat er verandert"), changes)
    text += section(Words("Files beside it", nl: "Bestanden erbij"), files)
    text += section(PlanWords.underWay(plan.underWay), placements + obstacles)
    if plan.over > 0 { text += line(PlanWords.over(plan.over)) }
    text += PlanWords.of(plan.unreadable).map(line).joined()
    text += section(Words("What the proof says", nl: "Wat het bewijs zegt"), proof)
    if isAgain, plan.isRefusedForWantOfRules { text += "\n" + line(PlanWords.noFile) }
    return text
  }

  private var standing: Words {
    guard let current = plan.current else {
      return Words("Nothing of it was published before.", nl: "Er is nog niets van gepubliceerd.")
    }
    let when = zone.shortTime(current.at)
    let note = current.note.isEmpty ? "" : ": \(current.note)"
    return Words(
      "Employees get publication \(current.number) now (\(when), \(current.by)\(note)).",
      nl: "Medewerkers krijgen nu publicatie \(current.number) (\(when), \(current.by)\(note)).")
  }

  // MARK: What differs

  private var changes: [Words] {
    guard let comparison = plan.comparison else {
      return plan.current == nil ? [] : [PlanWords.unreadableCurrent]
    }
    var lines = comparison.changes.prefix(Self.limit).map { Words(inBoth: "- ") + $0.words }
    let rest = comparison.changes.count - lines.count
    if rest > 0 { lines.append(Words("… and \(rest) more", nl: "… en nog \(rest)")) }
    if plan.current?.version == plan.version {
      lines.append(Words("Nothing in the story itself.", nl: "Niets in het verhaal zelf."))
    } else if comparison.isEmpty {
      lines.append(
        Words("Nothing that anybody is told or asked.", nl: "Niets wat iemand verteld of gevraagd wordt."))
    }
    return lines
  }

  private var files: [Words] {
    guard plan.current != nil else { return [] }
    return plan.files.map { change in
      switch change {
      case .added(let path): Words("+ \(path), new", nl: "+ \(path), nieuw")
      case .removed(let path): Words("- \(path), gone", nl: "- \(path), weg")
      case .changed(let path): Words("~ \(path), changed", nl: "~ \(path), gewijzigd")
      }
    }
  }

  /// So many changes are listed; the JSON has all.
  private static let limit = 200

  // MARK: Who goes where

  private var placements: [Words] {
    let stays = plan.placements.filter { $0.key.isStay }.reduce(0) { $0 + $1.value }
    let others = plan.placements.filter { !$0.key.isStay }.map { ($0.value, PlanWords.of($0.key, $0.value)) }
      .sorted { ($1.0, $0.1.english) < ($0.0, $1.1.english) }
    let first = stays > 0 ? [(stays, PlanWords.stay(stays))] : []
    return (first + others).map { count, words in counted(count) + words }
  }

  private var obstacles: [Words] {
    let sorted = plan.obstacles.map { ($0.value, $0.key) }
      .sorted { ($1.0, PlanWords.of($0.1, $0.0).english) < ($0.0, PlanWords.of($1.1, $1.0).english) }
    return sorted.flatMap { count, obstacle in
      [
        counted(count) + PlanWords.of(obstacle, count),
        Words(inBoth: Self.indent) + PlanWords.help(for: obstacle),
      ]
    }
  }

  private func counted(_ count: Int) -> Words {
    let digits = "\(count)"
    let blanks = String(repeating: " ", count: max(0, 6 - digits.count))
    return Words(inBoth: "\(blanks)\(digits)  ")
  }

  /// What belongs to a counted line stands under its words.
  private static let indent = "        "

  // MARK: What is proved

  private var proof: [Words] {
    var lines: [Words] = []
    for conflict in plan.comparison?.conflicts ?? [] {
      lines += [
        Words(inBoth: "✗ ") + conflict.message
          + Words(inBoth: " [\(conflict.code) \(conflict.code.name)]"),
        Words(inBoth: "  ") + conflict.help,
      ]
    }
    for illegal in plan.illegal { lines += PlanWords.of(illegal) }
    for finding in plan.open { lines += [Words(inBoth: "? ") + finding.message] }
    guard lines.isEmpty else { return lines }
    if plan.underWay == 0 {
      return [
        Words("✓ Everybody who begins can reach an end.", nl: "✓ Wie begint, kan altijd een einde bereiken.")
      ]
    }
    guard plan.obstacles.isEmpty else { return [] }
    return [
      Words(
        "✓ From where everybody stands an end can be reached, and nothing goes wrong on the way.",
        nl: "✓ Vanaf de plek van iedereen is een einde te bereiken, en onderweg gaat niets mis.")
    ]
  }

  // MARK: Layout

  private func section(_ head: Words, _ lines: [Words]) -> String {
    guard !lines.isEmpty else { return "" }
    let title = "  \(head[language].withoutControls)\n"
    return "\n" + terminal.styled(title, .bold) + lines.map { "  " + line($0) }.joined()
  }

  private func line(_ words: Words) -> String { "  \(words[language].withoutControls)\n" }
}

extension PublicationPlan {
  /// Whether the story itself could say what is to become of people, and does not.
  fileprivate var isRefusedForWantOfRules: Bool {
    refusals.contains { [.changedMeaning, .noPlace, .illegal].contains($0) }
  }
}

extension Placement {
  /// Whether nobody notices it.
  var isStay: Bool {
    if case .stays = self { true } else { false }
  }
}
