extension StoryGenerator {
  /// An `if`: in a sound story any of its ways can be the one that is taken, and one of them goes on.
  mutating func branch(depth: Int) -> MadeElement {
    var children = block(depth: depth + 1)
    if dice.chance(15) { children.append(leaving()) }
    for _ in 0..<dice.pick([0, 0, 1, 2]) {
      children.append(MadeElement("elseif", [("test", guardCondition())], block(depth: depth + 1)))
    }
    if dice.chance(50) { children.append(MadeElement("else", [], block(depth: depth + 1))) }
    return MadeElement("if", [("test", guardCondition())], children)
  }

  /// A `vary` of beats; in a sound story nothing in it can be chosen, for its later cases may never have their turn.
  mutating func vary(depth: Int) -> MadeElement {
    let mode = dice.pick(["sequence", "cycle", "shuffle", "once"])
    let id = id("wissel")
    var cases: [MadeElement] = []
    for index in 0..<dice.number(1...4) {
      let id = dice.chance(named) ? "keer-\(index + 1)" : nil
      let beats = dice.chance(10) ? [] : block(depth: isWild ? depth + 1 : 3)
      cases.append(MadeElement("case", [("id", id)], beats))
    }
    return MadeElement("vary", [("id", id), ("mode", mode)], cases)
  }

  /// A quiz, where it keeps score only while there is room for more.
  mutating func quizInRange() -> MadeElement {
    guard dice.chance(50) else { return quiz(score: nil) }
    let number = dice.pick(variables.numbers)
    let quiz = quiz(score: number.name)
    if isWild, dice.chance(40) { return quiz }
    return MadeElement("if", [("test", "\(number.name) lt \(number.range.upperBound)")], [quiz])
  }

  private mutating func quiz(score: String?) -> MadeElement {
    let kind = dice.pick(["one", "several", "order", "text"])
    var children = [MadeElement("question", text: text())]
    if kind == "text" {
      for _ in 0..<dice.number(1...3) { children.append(MadeElement("accept", text: [.text(words(1...2))])) }
    } else {
      children += answers(kind: kind)
    }
    if dice.chance(50) { children.append(MadeElement("explain", text: text())) }
    for _ in 0..<dice.pick([0, 0, 1, 2]) { children.append(MadeElement("hint", text: text())) }
    let id = id("quiz")
    if let id {
      quizzes.append(id)
      places.append(id)
    }
    return MadeElement("quiz", [("id", id), ("kind", kind), ("score", score)], dice.shuffled(children))
  }

  private mutating func answers(kind: String) -> [MadeElement] {
    let count = dice.number(2...4)
    let right = dice.number(0...count - 1)
    return (0..<count).map { index in
      let isRight = kind == "one" ? index == right : index == right || dice.chance(40)
      var label = text()
      if kind != "order", dice.chance(30) {
        label += [.text(" "), .element(MadeElement("explain", text: text()))]
      }
      return MadeElement(
        "answer",
        [
          ("id", dice.chance(named) ? "antwoord-\(index + 1)" : nil),
          (
            "correct",
            kind != "order" && isRight ? "true" : dice.pick([nil, kind == "order" ? nil : "false"])
          ),
        ], text: label)
    }
  }
}
