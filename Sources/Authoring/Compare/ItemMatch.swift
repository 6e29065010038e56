import StoryModel

/// Which item of the old version is which of the new one.
///
/// What has an id is matched by it: beats in the whole story, an option in its choose. What has none is matched by
/// what it reads within its scene, and then, where it was reworded, by its place among the like.
struct ItemMatch {
  let old: [StoryItem]
  let new: [StoryItem]
  /// For each old item the index of the new one; nil where it is gone.
  private(set) var newOf: [Int?]
  /// For each new item the index of the old one; nil where it has come.
  private(set) var oldOf: [Int?]

  /// What the new version's rules call otherwise is the same.
  init(_ old: [StoryItem], _ new: [StoryItem], _ moves: [Move]) {
    (self.old, self.new) = (old, new)
    newOf = Array(repeating: nil, count: old.count)
    oldOf = Array(repeating: nil, count: new.count)
    match(0, 0)
    matchNamed(NewNames(moves, after: old))
    matchUnnamed()
  }

  private mutating func match(_ old: Int, _ new: Int) {
    newOf[old] = new
    oldOf[new] = old
  }

  /// What an id must be the only one in.
  private struct Name: Hashable {
    /// The item it is unique in, in the new version; the story for scenes and beats.
    var scope: Int
    /// Beats are one kind, whatever element they are.
    var subject: StoryChange.Subject
    var id: String
  }

  private mutating func matchNamed(_ newNames: NewNames) {
    var known: [Name: Int] = [:]
    for index in new.indices.dropFirst() {
      guard let name = name(of: new[index], in: new[index].parent), known[name] == nil else { continue }
      known[name] = index
    }
    // An item comes after what it stands in, so that is matched by then.
    for index in old.indices.dropFirst() {
      guard var name = name(of: old[index], in: newOf[old[index].parent]) else { continue }
      if let found = known.removeValue(forKey: name) {
        match(index, found)
      } else if let newName = newNames.name(for: old[index], in: old) {
        name.id = newName
        guard let found = known[name], new[found].subject == old[index].subject else { continue }
        known[name] = nil
        match(index, found)
      }
    }
  }

  private func name(of item: StoryItem, in parent: Int?) -> Name? {
    guard let id = item.id else { return nil }
    if item.subject.isBeat { return Name(scope: 0, subject: .say, id: id) }
    guard item.subject.isLocal else { return Name(scope: 0, subject: item.subject, id: id) }
    return parent.map { Name(scope: $0, subject: item.subject, id: id) }
  }

  /// What has no id, by what it reads and where it stands.
  private struct Likeness: Hashable {
    /// What it stands in, in the new version: its block, or its scene.
    var place: Int
    var subject: StoryChange.Subject
    /// Nil for anything of the kind.
    var text: String?
  }

  /// Each round may match blocks whose own beats are matched in the next one.
  private mutating func matchUnnamed() {
    var olds = old.indices.filter { newOf[$0] == nil && (old[$0].id == nil || old[$0].subject.isLocal) }
    var news = new.indices.filter { oldOf[$0] == nil && (new[$0].id == nil || new[$0].subject.isLocal) }
    var isNews = true
    while isNews, !olds.isEmpty, !news.isEmpty {
      // What stands in a block is matched with it, as deep as blocks read the same.
      isNews = pair(&olds, &news) { $0.likeness(of: $1, inScene: false, byText: true) }
      isNews = pair(&olds, &news) { $0.likeness(of: $1, inScene: true, byText: true) } || isNews
      isNews = pair(&olds, &news) { $0.likeness(of: $1, inScene: false, byText: false) } || isNews
    }
  }

  /// Matches what is alike, the first with the first, and says whether there was any.
  private mutating func pair(
    _ olds: inout [Int], _ news: inout [Int], by likeness: (Self, Side) -> Likeness?
  ) -> Bool {
    // The first of each kind, and for each the next one that is alike; made from the last on.
    var first: [Likeness: Int] = Dictionary(minimumCapacity: news.count)
    var next: [Int: Int] = [:]
    for index in news.reversed() {
      guard let key = likeness(self, .new(index)) else { continue }
      if let later = first.updateValue(index, forKey: key) { next[index] = later }
    }
    var isAny = false
    for index in olds {
      guard let key = likeness(self, .old(index)), let found = first[key] else { continue }
      first[key] = next[found]
      match(index, found)
      isAny = true
    }
    guard isAny else { return false }
    olds.removeAll { newOf[$0] != nil }
    news.removeAll { oldOf[$0] != nil }
    return true
  }

  private enum Side {
    case old(Int)
    case new(Int)
  }

  private func likeness(of side: Side, inScene: Bool, byText: Bool) -> Likeness? {
    let item: StoryItem
    let place: Int?
    switch side {
    case .old(let index):
      item = old[index]
      place = inScene ? item.scene.flatMap { newOf[$0] } : newOf[item.parent]
    case .new(let index):
      item = new[index]
      place = inScene ? item.scene : item.parent
    }
    guard let place, !inScene || item.subject.isBeat else { return nil }
    // An option of a choose that has no id itself.
    if let id = item.id {
      return byText ? Likeness(place: place, subject: item.subject, text: "#\(id)") : nil
    }
    // In the head an entry that reads otherwise is another entry.
    if !byText, item.scene == nil { return nil }
    return Likeness(place: place, subject: item.subject, text: byText ? item.signature : nil)
  }
}
