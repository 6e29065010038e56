import StoryModel

/// What one variable of the new version holds after a migration.
///
/// A rule that the old version had as well was carried out already: it counts only where the value would have no place
/// otherwise. So a `reset` that stays in a story does not take away what was answered since.
struct ValuePassage {
  private let declaration: VariableDeclaration
  /// The old variable it comes from, an index; nil for a new one.
  private let source: Int?
  /// Of the old variable; nil where it is no enumeration.
  private let oldValues: [EnumerationValue]?
  private let newRules: [ValueID: ValueID]
  private let oldRules: [ValueID: ValueID]
  private let isReset: Bool
  /// Whether it begins anew only where its value is not admitted.
  private let mayReset: Bool
  /// What is to be said where its value is not admitted; nil for a new variable.
  let held: HeldValue?

  init(of declaration: VariableDeclaration, from: Flow, rules: MovingRules, old: MovingRules) {
    let name = declaration.name.value
    self.declaration = declaration
    isReset = rules.resets.contains(name) && !old.resets.contains(name)
    mayReset = rules.resets.contains(name)
    let values = rules.values[name] ?? [:]
    newRules = values.filter { old.values[name]?[$0.key] != $0.value }
    oldRules = values
    let index = { (name: VariableName) in from.variables.firstIndex { $0.name.value == name } }
    let moved = rules.sources[name].flatMap(index)
    let isNew = rules.sources[name] != old.sources[name]
    source = isNew ? moved ?? index(name) : index(name) ?? moved
    held = source.map {
      HeldValue(old: from.variables[$0].name.value, new: name, mayGoByRule: declaration.isEnumeration)
    }
    if let source, case .enumeration(let values, _) = from.variables[source].kind {
      oldValues = values
    } else {
      oldValues = nil
    }
  }

  /// The value from those of the old version; nil where it is not admitted any more.
  func value(of old: [Value]) -> Value? {
    guard let source, !isReset else { return declaration.initial }
    if let value = value(for: old[source]), declaration.admits(value) { return value }
    return mayReset ? declaration.initial : nil
  }

  private func value(for old: Value) -> Value? {
    guard case .enumeration(let values, _) = declaration.kind else {
      if case .enumeration = old { return nil }
      return old
    }
    guard let id = id(of: old) else { return nil }
    let isSameType = oldValues != nil
    let candidates = [newRules[id], isSameType ? id : nil, oldRules[id]].compactMap { $0 }
    for candidate in candidates {
      if let index = values.firstIndex(where: { $0.id == candidate }) { return .enumeration(index) }
    }
    return nil
  }

  /// What a rule can call the old value.
  private func id(of old: Value) -> ValueID? {
    switch old {
    case .enumeration(let index): oldValues?[index].id
    case .boolean(let flag): ValueID("\(flag)")
    case .integer(let number): ValueID("\(number)")
    case .text(let text): ValueID(text)
    case .date, .duration: nil
    }
  }
}

extension VariableDeclaration {
  fileprivate var isEnumeration: Bool {
    if case .enumeration = kind { true } else { false }
  }
}
