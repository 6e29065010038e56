extension StoryGenerator {
  mutating func makeScene(_ index: Int) -> MadeElement {
    scene = index
    order = index
    while order >= mainCount { order = leader[order - 1] }
    let isVisited = index >= mainCount
    var beats: [MadeElement] = []
    for _ in 0..<dice.number(isVisited ? 1...2 : 1...4) { beats.append(makeBeat(depth: 0)) }
    for tip in followers.filter({ $0 >= mainCount }) where !isWild || dice.chance(85) {
      let visit = MadeElement("visit", [("id", id("bezoek")), ("scene", Self.sceneID(tip))])
      beats.insert(visit, at: dice.number(0...beats.count))
    }
    if isWild, dice.chance(8), index + 1 < size {
      beats.append(
        MadeElement(
          "visit", [("id", id("bezoek")), ("scene", Self.sceneID(dice.number(index + 1...size - 1)))]))
    }
    if dice.chance(10) {
      beats.append(
        MadeElement("silence", [("check", "unused-variable"), ("reason", "Er is niets te melden.")]))
    }
    beats += isVisited ? [MadeElement("return")] : closing()
    return MadeElement("scene", attributes(isVisited: isVisited), beats)
  }

  /// The scenes that this one leads to or visits.
  private var followers: [Int] { leader.indices.filter { leader[$0] == scene }.map { $0 + 1 } }

  private mutating func attributes(isVisited: Bool) -> [(String, String?)] {
    [
      ("id", Self.sceneID(scene)), ("title", dice.chance(70) ? words(1...3) : nil),
      ("feature", dice.chance(20) ? dice.pick(["dashboard", "groepen"]) : nil),
      ("milestone", dice.chance(25) ? dice.pick(["true", "true", "false"]) : nil),
      ("skip", dice.chance(12) ? Self.sceneID(dice.number(0...(isWild ? size : mainCount) - 1)) : nil),
    ]
  }

  /// What ends a scene: nobody runs off its end.
  private mutating func closing() -> [MadeElement] {
    let next = followers.filter { $0 < mainCount && !(isWild && dice.chance(10)) }
    guard let first = next.first else { return [leaving()] }
    if isWild, dice.chance(10) { return [goto(dice.number(0...scene))] }
    if next.count == 1, dice.chance(40) { return [goto(first)] }
    return [closingChoose(next)]
  }

  private mutating func closingChoose(_ next: [Int]) -> MadeElement {
    let id = newID("keuze")
    var options = next.map { MadeOption(target: $0) }
    if dice.chance(40) { options.append(MadeOption(target: dice.number(0...scene))) }
    if dice.chance(40) { options.append(MadeOption(target: nil, beats: block(depth: 1), again: true)) }
    if dice.chance(20) { options.append(MadeOption(target: nil, beats: block(depth: 1) + [leaving()])) }
    // The way that is always open leads on; where it is `otherwise`, nothing that leads back is offered for ever.
    let hasOtherwise = dice.chance(25)
    for index in options.indices {
      let leadsOn = options[index].target.map { $0 > scene } ?? false
      if index > 0 || hasOtherwise || (isWild && dice.chance(30)) {
        options[index].when = dice.chance(50) ? guardCondition() : nil
        options[index].once = dice.chance(30) || (hasOtherwise && !leadsOn && !isWild)
      }
    }
    var otherwise: MadeElement?
    if hasOtherwise, !(isWild && dice.chance(30)) {
      otherwise = MadeElement("otherwise", [("to", Self.sceneID(next[0]))])
    }
    return choose(id, dice.shuffled(options), otherwise: otherwise)
  }

  /// Away from here and on, or the end.
  mutating func leaving() -> MadeElement {
    if order + 1 < mainCount, dice.chance(60) { return goto(dice.number(order + 1...mainCount - 1)) }
    if isWild, dice.chance(15) { return goto(dice.number(0...size - 1)) }
    let outcome = dice.pick(["completed", "completed", "declined", "postponed"])
    return MadeElement(
      "end", [("id", id("einde")), ("outcome", outcome)], text: dice.chance(80) ? text() : [])
  }

  func goto(_ scene: Int) -> MadeElement { MadeElement("goto", [("scene", Self.sceneID(scene))]) }
}
