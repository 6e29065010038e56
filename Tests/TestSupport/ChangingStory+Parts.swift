extension ChangingStory {
  private mutating func pick(_ holds: (MadeElement) -> Bool) -> [Int]? {
    let paths = root.paths(where: holds)
    return paths.isEmpty ? nil : dice.pick(paths)
  }

  mutating func changeOptions() -> String {
    guard let path = pick({ $0.name == "choose" }) else { return "nothing" }
    return changeChildren(at: path, called: "option", newID: "weg")
  }

  /// Cases of a `vary` or answers of a quiz.
  mutating func changeParts(of name: String, _ part: String) -> String {
    if dice.chance(25), let path = pick({ $0.name == name }) {
      let kinds = name == "vary" ? ["sequence", "cycle", "shuffle", "once"] : ["one", "several", "order"]
      root[path][attribute: name == "vary" ? "mode" : "kind"] = dice.pick(kinds)
      return "\(name) of another kind"
    }
    guard let path = pick({ $0.name == name }) else { return "nothing" }
    return changeChildren(at: path, called: part, newID: part == "case" ? "keer" : "antwoord")
  }

  /// One comes, goes or stands elsewhere.
  private mutating func changeChildren(at path: [Int], called name: String, newID: String) -> String {
    var parent = root[path]
    let indices = parent.children.indices.filter { parent.children[$0].element?.name == name }
    guard let first = indices.first else { return "nothing" }
    defer { root[path] = parent }
    switch dice.number(0...2) {
    case 0 where indices.count > 1:
      parent.children.remove(at: dice.pick(indices))
      return "\(name) removed"
    case 1 where indices.count > 1:
      parent.children.swapAt(dice.pick(indices), dice.pick(indices))
      return "\(name)s reordered"
    default:
      var new = MadeElement(name, [("id", newName(newID))], text: [.text("Iets nieuws.")])
      if parent.children[first].element?.holdsText == false {
        new = MadeElement(name, [("id", new[attribute: "id"])], [])
        if name == "option" { new.children = [.element(MadeElement("label", text: [.text("Iets nieuws.")]))] }
        if name == "case" { new.children = [.element(MadeElement("say", text: [.text("Iets nieuws.")]))] }
      }
      parent.children.insert(.element(new), at: first)
      return "\(name) inserted above"
    }
  }

  private var scenes: [String] {
    root.children.compactMap { $0.element }.filter { $0.name == "scene" }.compactMap { $0[attribute: "id"] }
  }

  mutating func retarget() -> String {
    guard let path = pick({ $0.name == "option" && $0[attribute: "to"] != nil }) else { return "nothing" }
    root[path][attribute: "to"] = dice.pick(scenes)
    return "option leads elsewhere"
  }

  mutating func retargetVisit() -> String {
    guard let path = pick({ $0.name == "visit" }) else { return "nothing" }
    root[path][attribute: "scene"] = dice.pick(scenes)
    return "visit leads elsewhere"
  }

  mutating func changeCondition() -> String {
    guard let path = pick({ $0.name == "option" }) else { return "nothing" }
    let hadNone = root[path][attribute: "when"] == nil
    root[path][attribute: "when"] = hadNone ? "member('\(newName("groep"))')" : nil
    return hadNone ? "option gets a condition" : "option loses its condition"
  }

  mutating func changeRange() -> String {
    guard let path = pick({ $0.name == "integer" }), let name = root[path][attribute: "name"],
      let max = root[path][attribute: "max"].flatMap({ Int($0) }),
      let min = root[path][attribute: "min"].flatMap({ Int($0) })
    else { return "nothing" }
    let new = dice.pick([max + 5, max + 1, max - 1])
    root[path][attribute: "max"] = String(new > min ? new : min + 1)
    if dice.chance(40) { say("reset", [("variable", name)]) }
    return new > max ? "range widened" : "range narrowed"
  }

  mutating func changeValues() -> String {
    guard let path = pick({ $0.name == "enumeration" }), let name = root[path][attribute: "name"] else {
      return "nothing"
    }
    var values = root[path]
    guard dice.chance(60), values.children.count > 2,
      let gone = values.children.remove(at: dice.number(0...values.children.count - 1)).element?[
        attribute: "name"]
    else {
      let value = MadeElement("value", [("name", newName("waarde"))], text: [.text("Nog een waarde")])
      values.children.insert(.element(value), at: 0)
      root[path] = values
      return "value inserted above"
    }
    if values[attribute: "initial"] == gone { values[attribute: "initial"] = nil }
    root[path] = values
    if dice.chance(60), let other = values.children.first?.element?[attribute: "name"] {
      say("moved", [("variable", name), ("value", gone), ("to", other)])
      root.replace(gone, by: other, isScene: false)
    }
    return "value removed"
  }

  mutating func renameVariable() -> String {
    guard
      let path = pick({
        ["integer", "boolean", "text", "enumeration"].contains($0.name) && $0[attribute: "name"] != nil
      }),
      let old = root[path][attribute: "name"]
    else { return "nothing" }
    let new = newName("variabele")
    root[path][attribute: "name"] = new
    root.rename(variable: old, to: new)
    guard dice.chance(60) else { return "variable renamed" }
    say("moved", [("variable", old), ("to", new)])
    return "variable renamed with a rule"
  }
}

extension MadeElement {
  fileprivate mutating func rename(variable old: String, to new: String) {
    for index in attributes.indices where name != "moved" && name != "reset" {
      switch attributes[index].name {
      case "variable", "into", "score", "of":
        if attributes[index].value == old { attributes[index].value = new }
      case "to" where name != "set": break
      case "test", "when", "until", "to":
        let words = attributes[index].value.split(separator: " ", omittingEmptySubsequences: false)
        attributes[index].value = words.map { word in
          let bare = word.drop { $0 == "(" }
          let core = bare.prefix { $0 != ")" }
          return core == old
            ? word.prefix(word.count - bare.count) + new + bare.dropFirst(core.count) : word + ""
        }.joined(separator: " ")
      default: break
      }
    }
    for index in children.indices {
      guard var child = children[index].element else { continue }
      child.rename(variable: old, to: new)
      children[index] = .element(child)
    }
  }
}
