import StoryXML

/// Where in a story an element stands that wants an id.
struct IDPlace {
  /// The elements that are open: where each ends, and its id.
  private var open: [(start: Int, end: Int, id: String?, scope: ElementShape.IDScope?, isScene: Bool)] = []

  /// The id of the scene.
  var scene: String? { open.last { $0.isScene }?.id }

  /// The id of the innermost beat around it.
  var beat: String? { open.last { $0.id != nil && $0.scope == .story }?.id }

  /// Closes what ended before a token.
  mutating func leave(before index: Int) {
    while let last = open.last, last.end < index { open.removeLast() }
  }

  mutating func enter(_ index: Int, to end: Int, _ shape: ElementShape, id: String?) {
    if end > index { open.append((index, end, id, shape.idScope, shape.name == "scene")) }
  }

  /// The ids of the elements of the same name that stand beside the one at a token.
  func siblings(of index: Int, in file: XMLOutline) -> Set<String> {
    guard let parent = open.last, let name = file.tag(index)?.name else { return [] }
    var ids: Set<String> = []
    var next = parent.start + 1
    while next < parent.end {
      if let tag = file.tag(next), tag.name == name, let id = tag.value(of: "id") { ids.insert(id.text) }
      next = file.end(of: next) + 1
    }
    return ids
  }
}
