extension ChangingStory {
  /// Does one edit and says which.
  mutating func edit() -> String {
    switch dice.number(0...20) {
    case 0, 1: removeBeat()
    case 2: insertBeat()
    case 3: moveBeat()
    case 4: swapBeats()
    case 5, 6: rename("id", of: Self.places, "beat", rule: "beat")
    case 7: rename("id", of: ["scene"], "scene", rule: "scene")
    case 8: removeScene()
    case 9: splitScene()
    case 10, 11: changeOptions()
    case 12: retarget()
    case 13: changeCondition()
    case 14: changeRange()
    case 15: changeValues()
    case 16: renameVariable()
    case 17: changeParts(of: "vary", "case")
    case 18: changeKind()
    case 19: changeParts(of: "quiz", "answer")
    default: retargetVisit()
    }
  }

  /// Where somebody can be, or come back to.
  static let places: Set<String> = ["choose", "ask", "quiz", "show", "task", "feedback", "wait", "visit"]
  /// What goes on after itself.
  private static let passing = places.union(["say", "image", "video", "if", "vary", "set", "give"])
  private static let blocks: Set<String> = ["scene", "option", "otherwise", "if", "elseif", "else", "case"]

  private mutating func pick(_ names: Set<String>) -> [Int]? {
    let paths = root.paths { names.contains($0.name) }
    return paths.isEmpty ? nil : dice.pick(paths)
  }

  /// A `vary` or `if` that stands in a text is no beat.
  private mutating func pickBeat() -> [Int]? {
    let paths = root.paths { Self.passing.contains($0.name) }
      .filter { path in !(1..<path.count).contains { root[Array(path.prefix($0))].holdsText } }
    return paths.isEmpty ? nil : dice.pick(paths)
  }

  private mutating func take(_ path: [Int]) -> MadeElement? {
    guard let index = path.last else { return nil }
    return root[Array(path.dropLast())].children.remove(at: index).element
  }

  private mutating func removeBeat() -> String {
    guard var path = pickBeat() else { return "nothing" }
    if dice.chance(40) {
      // What a scene begins with.
      let scene = [path[0]]
      let first = root[scene].children.firstIndex { Self.passing.contains($0.element?.name ?? "") }
      path = first.map { scene + [$0] } ?? path
    }
    guard let beat = take(path) else { return "nothing" }
    guard Self.places.contains(beat.name), dice.chance(30), let other = pick(Self.places),
      let old = beat[attribute: "id"], let new = root[other][attribute: "id"]
    else { return "\(beat.name) removed" }
    say("moved", [("beat", old), ("to", new)])
    return "\(beat.name) removed with a rule"
  }

  private mutating func insertBeat() -> String {
    guard let path = pickBeat(), let index = path.last else { return "nothing" }
    let beat = MadeElement(
      "show", [("id", newName("plek")), ("css", "#nieuw")], text: [.text("Dit is nieuw.")])
    root[Array(path.dropLast())].children.insert(.element(beat), at: index)
    return "show inserted"
  }

  private mutating func moveBeat() -> String {
    guard let path = pickBeat(), let beat = take(path), let target = pickBeat(), let index = target.last
    else {
      return "nothing"
    }
    root[Array(target.dropLast())].children.insert(.element(beat), at: index)
    return "\(beat.name) moved"
  }

  private mutating func swapBeats() -> String {
    guard let path = pickBeat(), let index = path.last, let beat = take(path) else { return "nothing" }
    let parent = Array(path.dropLast())
    let indices = root[parent].children.indices.filter {
      Self.passing.contains(root[parent].children[$0].element?.name ?? "")
    }
    root[parent].children.insert(.element(beat), at: indices.isEmpty ? index : dice.pick(indices))
    return "\(beat.name) put elsewhere in its block"
  }

  private mutating func rename(_ attribute: String, of names: Set<String>, _ kind: String, rule: String)
    -> String
  {
    guard let path = pick(names), let old = root[path][attribute: attribute] else { return "nothing" }
    let new = newName(kind)
    root[path][attribute: attribute] = new
    root.replace(old, by: new, isScene: kind == "scene")
    guard dice.chance(50) else { return "\(kind) renamed" }
    say("moved", [(rule, old), ("to", new)])
    return "\(kind) renamed with a rule"
  }

  private mutating func changeKind() -> String {
    guard let path = pick(["show"]), let id = root[path][attribute: "id"] else { return "nothing" }
    root[path].name = "task"
    guard dice.chance(50) else { return "show becomes a task" }
    say("moved", [("beat", id), ("to", id)])
    return "show becomes a task with a rule"
  }

  private mutating func removeScene() -> String {
    let scenes = root.children.indices.filter { root.children[$0].element?.name == "scene" }
    guard scenes.count > 2, let old = root.children[dice.pick(scenes.dropFirst())].element?[attribute: "id"],
      let other = root.children[dice.pick(scenes)].element?[attribute: "id"], other != old
    else { return "nothing" }
    root.children.removeAll { $0.element?.name == "scene" && $0.element?[attribute: "id"] == old }
    root.replace(old, by: other, isScene: true)
    guard dice.chance(60) else { return "scene removed" }
    say("moved", [("scene", old), ("to", other)])
    return "scene removed with a rule"
  }

  private mutating func splitScene() -> String {
    let scenes = root.children.indices.filter { root.children[$0].element?.name == "scene" }
    let index = dice.pick(scenes)
    guard var scene = root.children[index].element, scene.children.count > 1 else { return "nothing" }
    let at = dice.number(1...scene.children.count - 1)
    let id = newName("scene")
    let rest = MadeElement("scene", [("id", id)], scene.children[at...].compactMap(\.element))
    scene.children.removeSubrange(at...)
    scene.children.append(.element(MadeElement("goto", [("scene", id)])))
    root.children[index] = .element(scene)
    root.children.insert(.element(rest), at: index + 1)
    return "scene split"
  }
}

extension MadeElement {
  /// Calls something by its new name wherever it is spoken of.
  mutating func replace(_ old: String, by new: String, isScene: Bool) {
    for index in attributes.indices {
      switch attributes[index].name {
      case "test", "when", "until", name == "set" ? "to" : "test":
        attributes[index].value = attributes[index].value.split(
          separator: "'\(old)'", omittingEmptySubsequences: false
        )
        .joined(separator: "'\(new)'")
      case "to", "scene", "skip":
        guard isScene, name != "moved" else { break }
        if attributes[index].value == old { attributes[index].value = new }
      default: break
      }
    }
    for index in children.indices {
      guard var child = children[index].element else { continue }
      child.replace(old, by: new, isScene: isScene)
      children[index] = .element(child)
    }
  }
}
