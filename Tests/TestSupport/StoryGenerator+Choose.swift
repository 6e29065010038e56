/// An option of a made-up story.
struct MadeOption {
  var target: Int?
  var beats: [MadeElement] = []
  var again = false
  var once = false
  var when: String?
}

extension StoryGenerator {
  /// A choose in the middle of a scene: one of its ways goes on after it.
  mutating func makeChoose(depth: Int) -> MadeElement {
    let id = newID("keuze")
    let hasOtherwise = dice.chance(25)
    var options: [MadeOption] = []
    if !hasOtherwise { options.append(MadeOption(beats: dice.chance(60) ? block(depth: depth + 1) : [])) }
    for _ in 0..<dice.number(1...3) {
      var option = MadeOption(when: dice.chance(50) ? guardCondition() : nil)
      var leadsAway = false
      switch dice.number(0...3) {
      case 0:
        option.target = dice.number(0...mainCount - 1)
        leadsAway = true
      case 1:
        option.beats = block(depth: depth + 1)
        leadsAway = dice.chance(30)
        if leadsAway { option.beats.append(leaving()) }
      case 2:
        option.beats = block(depth: depth + 1)
        option.again = true
      default: break
      }
      option.once = dice.chance(40) || (hasOtherwise && !isWild)
      // Without a way that goes on, `otherwise` must be: on some day nothing else is offered.
      if hasOtherwise, leadsAway, option.when == nil { option.when = guardCondition() }
      options.append(option)
    }
    if isWild, dice.chance(25) { options[0].when = guardCondition() }
    var otherwise: MadeElement?
    if hasOtherwise, !(isWild && dice.chance(40)) {
      otherwise = MadeElement("otherwise", [], dice.chance(70) ? block(depth: depth + 1) : [])
    }
    return choose(id, dice.shuffled(options), otherwise: otherwise)
  }

  mutating func choose(_ newID: String, _ options: [MadeOption], otherwise: MadeElement?) -> MadeElement {
    let isNamed = dice.chance(named)
    var children: [MadeElement] = dice.chance(50) ? [MadeElement("prompt", text: text())] : []
    var ids: [String] = []
    for (index, option) in options.enumerated() {
      let id = dice.chance(named) ? "weg-\(index + 1)" : nil
      if let id { ids.append(id) }
      children.append(element(option, id: id))
    }
    if let otherwise { children.append(otherwise) }
    if isNamed, !ids.isEmpty { chooses.append((newID, ids)) }
    if isNamed { places.append(newID) }
    return MadeElement("choose", [("id", isNamed ? newID : nil)], children)
  }

  private mutating func element(_ option: MadeOption, id: String?) -> MadeElement {
    let attributes: [(String, String?)] = [
      ("id", id), ("to", option.target.map(Self.sceneID)), ("when", option.when),
      ("once", option.once ? "true" : dice.pick([nil, "false"])), ("again", option.again ? "true" : nil),
    ]
    guard option.beats.isEmpty, dice.chance(80) else {
      return MadeElement("option", attributes, [MadeElement("label", text: text())] + option.beats)
    }
    return MadeElement("option", attributes, text: text(control: false))
  }
}
