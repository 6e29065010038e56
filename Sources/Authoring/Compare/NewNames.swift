import StoryModel

/// What the rules of a new version call otherwise than the old one did.
struct NewNames {
  /// A name that a rule can speak of.
  private struct Name: Hashable {
    /// Beats are one kind, whatever element they are.
    var subject: StoryChange.Subject
    /// The variable of a value; else empty.
    var owner = ""
    var id: String
  }

  private var names: [Name: String] = [:]
  /// All that the old version has: a rule that leads to one of these puts two things together.
  private var taken: Set<Name> = []

  init(_ moves: [Move], after old: [StoryItem]) {
    for move in moves {
      switch move {
      case .beat(let old, let new): names[Name(subject: .say, id: old.text)] = new.value.text
      case .scene(let old, let new): names[Name(subject: .scene, id: old.text)] = new.value.text
      case .variable(let old, let new): names[Name(subject: .variable, id: old.text)] = new.value.text
      case .value(let old, let variable, let new):
        names[Name(subject: .value, owner: variable.value.text, id: old.text)] = new.value.text
      case .reset: continue
      }
    }
    guard !names.isEmpty else { return }
    taken = Set(old.compactMap { Self.name(of: $0, in: old) })
  }

  /// What an item of the old version is called now; nil where no rule says so.
  func name(for item: StoryItem, in old: [StoryItem]) -> String? {
    guard !names.isEmpty, var name = Self.name(of: item, in: old), let new = names[name] else { return nil }
    name.id = new
    return taken.contains(name) ? nil : new
  }

  private static func name(of item: StoryItem, in items: [StoryItem]) -> Name? {
    guard let id = item.id else { return nil }
    switch item.subject {
    case .scene, .variable: return Name(subject: item.subject, id: id)
    case .value: return Name(subject: .value, owner: items[item.parent].id ?? "", id: id)
    default: return item.subject.isBeat ? Name(subject: .say, id: id) : nil
    }
  }
}
