extension StoryGenerator {
  /// What stands before the first scene; made last, for it speaks of what is there.
  mutating func makeHead(includes: Bool) -> [MadeElement] {
    var head: [MadeElement] = [
      MadeElement("title", text: [.text(words(2...4))]), variables.element(&dice),
      MadeElement(
        "badges", [],
        ["kenner", "durfal"].map { (badge: String) in
          MadeElement(
            "badge",
            [
              ("id", badge), ("title", words(1...2)), ("drawing", "media/\(badge).svg"),
              ("alt", words(2...5)),
            ])
        }),
    ]
    if dice.chance(60) { head.append(MadeElement("summary", text: [.text(words(3...9))])) }
    if dice.chance(30) {
      head.append(
        MadeElement("audience", [("groups", "medewerkers, raad"), ("roles", dice.pick([nil, "employee"]))]))
    }
    head += moves()
    if includes { head.append(MadeElement("include", [("href", "scenes/rest.xml")])) }
    if dice.chance(20) {
      head.append(
        MadeElement("silence", [("check", "unused-variable"), ("reason", "Dit is een verzonnen verhaal.")]))
    }
    return dice.shuffled(head)
  }

  private mutating func moves() -> [MadeElement] {
    var moves: [MadeElement] = []
    if dice.chance(30) {
      moves.append(
        MadeElement("moved", [("scene", "oude-scene"), ("to", Self.sceneID(dice.number(0...size - 1)))]))
    }
    if dice.chance(30), !places.isEmpty {
      moves.append(MadeElement("moved", [("beat", "oude-plek"), ("to", dice.pick(places))]))
    }
    if dice.chance(30) {
      let (name, values) = dice.pick(variables.enumerations)
      moves.append(MadeElement("moved", [("variable", name), ("value", "oud"), ("to", dice.pick(values))]))
      moves.append(MadeElement("moved", [("variable", "oude-naam"), ("to", name)]))
    }
    if dice.chance(20) { moves.append(MadeElement("reset", [("variable", dice.pick(variables.names))])) }
    return moves
  }
}
