import StoryModel

/// Says of each item how it came, went, moved or changed.
struct ChangeCollector {
  private let match: ItemMatch
  private let moved: [Bool]
  private var noted: [(place: Place, change: StoryChange)] = []

  /// Where a change is told: at an item of the new version, or after one where something old stood.
  private struct Place: Comparable {
    var new: Int
    /// 0 for what is there now, else 1 and more in the order of the old version.
    var old = 0

    static func < (a: Place, b: Place) -> Bool { (a.new, a.old) < (b.new, b.old) }
  }

  init(_ match: ItemMatch) {
    self.match = match
    moved = MovedItems(match).isMoved
    for index in match.new.indices { noteNew(index) }
    noteRemoved()
  }

  /// In the order of the new version.
  var changes: [StoryChange] {
    noted.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.change)
  }

  private mutating func noteNew(_ index: Int) {
    let item = match.new[index]
    guard let oldIndex = match.oldOf[index] else {
      guard index == 0 || match.oldOf[item.parent] != nil else { return }
      var change = change(.added, of: item, among: match.new)
      change.after = item.text
      change.beatCount = beats(in: index, of: match.new) { match.oldOf[$0] == nil }
      return note(change, at: Place(new: index))
    }
    let old = match.old[oldIndex]
    if old.subject != item.subject {
      note(.kind, nil, old.subject.rawValue, item.subject.rawValue, at: index)
    }
    if index > 0, let before = old.id, before != item.id { note(.changed, .id, before, item.id, at: index) }
    if moved[index] { noteMove(from: old, to: item, at: index) }
    if old.subject == item.subject, old.parts != item.parts { noteParts(of: old, and: item, at: index) }
  }

  private mutating func noteMove(from old: StoryItem, to item: StoryItem, at index: Int) {
    let (before, after) = (scene(of: old, in: match.old), scene(of: item, in: match.new))
    let isElsewhere = item.subject != .scene && before != after
    note(.moved, nil, isElsewhere ? before?.text : nil, isElsewhere ? after?.text : nil, at: index)
  }

  /// Both have their parts in one order, some left out.
  private mutating func noteParts(of old: StoryItem, and item: StoryItem, at index: Int) {
    var seen: Set<StoryChange.Part> = []
    for part in item.parts + old.parts where seen.insert(part.name).inserted {
      let (before, after) = (old.value(of: part.name), item.value(of: part.name))
      if before != after { note(part.name.changeKind, part.name, before, after, at: index) }
    }
  }

  private mutating func noteRemoved() {
    // For each old item: where in the new version that ends which stood in it last and still does.
    var anchors = match.newOf
    for (index, item) in match.old.enumerated() {
      if let new = match.newOf[index] {
        if index > 0, !moved[new] { anchors[item.parent] = match.new[new].end - 1 }
        continue
      }
      guard match.newOf[item.parent] != nil else { continue }
      var change = change(.removed, of: item, among: match.old)
      change.before = item.text
      change.beatCount = beats(in: index, of: match.old) { match.newOf[$0] == nil }
      note(change, at: Place(new: anchors[item.parent] ?? 0, old: index + 1))
    }
  }

  /// How many beats within an item came or went with it.
  private func beats(in index: Int, of items: [StoryItem], if isGone: (Int) -> Bool) -> Int {
    items[index].end > index + 1
      ? (index + 1..<items[index].end).count { items[$0].subject.isBeat && isGone($0) } : 0
  }

  private mutating func note(
    _ kind: StoryChange.Kind, _ part: StoryChange.Part?, _ before: String?, _ after: String?, at index: Int
  ) {
    var change = change(kind, of: match.new[index], among: match.new)
    (change.part, change.before, change.after) = (part, before, after)
    note(change, at: Place(new: index))
  }

  private mutating func note(_ change: StoryChange, at place: Place) { noted.append((place, change)) }

  private func change(
    _ kind: StoryChange.Kind, of item: StoryItem, among items: [StoryItem]
  ) -> StoryChange {
    var owner: String?
    switch item.subject {
    case .option, .otherwise, .answer, .accepted, .hint, .varyCase, .value: owner = items[item.parent].id
    default: break
    }
    return StoryChange(
      kind: kind, subject: item.subject, id: item.id, owner: owner,
      label: item.id == nil ? item.text : nil, scene: scene(of: item, in: items))
  }

  private func scene(of item: StoryItem, in items: [StoryItem]) -> SceneID? {
    item.scene.flatMap { items[$0].id }.map { SceneID($0) }
  }
}
