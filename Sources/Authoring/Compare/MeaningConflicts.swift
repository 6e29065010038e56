import StoryChecks
import StoryModel

/// Finds the ids that mean something else than they did.
struct MeaningConflicts {
  /// In the order of the new version's file.
  private(set) var found: [Diagnostic] = []
  private let moves: Set<Moved>

  /// What the new version itself says about an old name.
  private enum Moved: Hashable {
    case beat(String)
    case value(String, of: String)
  }

  init(
    _ match: ItemMatch, _ oldCases: [StoryItems.TextCase], _ newCases: [StoryItems.TextCase], _ moves: [Move]
  ) {
    self.moves = Set(
      moves.compactMap { move in
        switch move {
        case .beat(let old, _): .beat(old.text)
        case .value(let old, let variable, _): .value(old.text, of: variable.value.text)
        case .reset(let variable): .value("", of: variable.value.text)
        case .scene, .variable: nil
        }
      })
    for index in match.new.indices { noteKind(index, match) }
    noteExchanges(match)
    noteExchanges(oldCases, newCases)
    found = found.inFileOrder()
  }

  /// Only what a tour remembers, or will, can mean something else to it.
  private mutating func noteKind(_ index: Int, _ match: ItemMatch) {
    let item = match.new[index]
    guard item.subject.isBeat, let old = match.oldOf[index].map({ match.old[$0] }), let id = old.id,
      old.subject != item.subject, !(old.subject.isForgotten && item.subject.isForgotten),
      !moves.contains(.beat(id))
    else { return }
    found.append(
      ChangedMeaning.otherKind(id, from: old.subject.rawValue, to: item.subject.rawValue, at: item.range))
  }

  /// Options, answers, values and cases, each within what they belong to.
  private mutating func noteExchanges(_ match: ItemMatch) {
    var groups: [Exchange.Group: Exchange] = [:]
    for (index, item) in match.old.enumerated() {
      guard let id = item.id, let words = item.subject.exchangeable, let parent = match.newOf[item.parent],
        let owner = match.new[parent].id
      else { continue }
      let group = Exchange.Group(owner: parent, subject: item.subject)
      let before = Self.reading(of: index, in: match.old)
      if let new = match.newOf[index] {
        groups[group, default: Exchange(owner, words)].add(
          id, at: match.new[new].range, from: before, to: Self.reading(of: new, in: match.new),
          isSettled: item.subject == .value && isSettled(id, of: owner))
      } else {
        groups[group, default: Exchange(owner, words)].addGone(id, before)
      }
    }
    for group in groups.values { found += group.findings }
  }

  /// Whether the new version says itself what becomes of a value.
  private func isSettled(_ value: String, of variable: String) -> Bool {
    moves.contains(.value(value, of: variable)) || moves.contains(.value("", of: variable))
  }

  private mutating func noteExchanges(_ olds: [StoryItems.TextCase], _ news: [StoryItems.TextCase]) {
    guard let words = StoryChange.Subject.varyCase.exchangeable else { return }
    var old: [[String]: String] = [:]
    for each in olds { old[[each.vary, each.id]] = each.text }
    var groups: [String: Exchange] = [:]
    for each in news {
      guard let before = old[[each.vary, each.id]] else { continue }
      groups[each.vary, default: Exchange(each.vary, words)].add(
        each.id, at: each.range, from: before, to: each.text)
    }
    for group in groups.values { found += group.findings }
  }

  /// What it says to whoever chooses it; for a case, all that is told in it.
  private static func reading(of index: Int, in items: [StoryItem]) -> String {
    guard items[index].subject == .varyCase else { return items[index].value(of: .label) ?? "" }
    return items[index..<items[index].end].dropFirst()
      .map { "\($0.subject.rawValue) \($0.parts.map { "\($0.name) \($0.value)" }.joined(separator: "\n"))" }
      .joined(separator: "\n")
  }
}

extension StoryChange.Subject {
  /// Whether no tour keeps anything of it by its id.
  fileprivate var isForgotten: Bool {
    switch self {
    case .say, .image, .video: true
    default: false
    }
  }

  /// What those are called that are told apart by their ids within one thing; nil for all else.
  fileprivate var exchangeable: (one: Words, more: Words)? {
    switch self {
    case .option: (Words("option", nl: "optie"), Words("options", nl: "opties"))
    case .answer: (Words("answer", nl: "antwoord"), Words("answers", nl: "antwoorden"))
    case .value: (Words("value", nl: "waarde"), Words("values", nl: "waarden"))
    case .varyCase: (Words("case", nl: "geval"), Words("cases", nl: "gevallen"))
    default: nil
    }
  }
}
