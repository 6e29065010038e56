extension StoryGenerator {
  /// Any beat that goes on after itself.
  mutating func makeBeat(depth: Int) -> MadeElement {
    switch dice.number(0...(depth < 3 ? 21 : 15)) {
    case 0...4: return say()
    case 5: return picture()
    case 6: return ask()
    case 7, 8: return quizInRange()
    case 9: return pointing()
    case 10: return task()
    case 11: return feedback()
    case 12: return wait()
    case 13: return MadeElement("give", [("item", item())])
    case 14, 15: return set()
    case 16, 17: return branch(depth: depth)
    case 18: return vary(depth: depth)
    default: return makeChoose(depth: depth)
    }
  }

  /// A few beats of a block within a scene.
  mutating func block(depth: Int) -> [MadeElement] {
    var beats: [MadeElement] = []
    for _ in 0..<dice.number(1...2) { beats.append(makeBeat(depth: depth)) }
    return beats
  }

  mutating func item() -> String {
    dice.pick(["vicky.hoed", "vicky.sjaal", "victor.leren-jas", "badge.kenner", "badge.durfal"])
  }

  /// The id of a beat at which the story waits.
  mutating func place(_ kind: String) -> String? {
    let id = id(kind)
    if let id { places.append(id) }
    return id
  }

  private mutating func say() -> MadeElement {
    let isVictor = dice.chance(25)
    return MadeElement(
      "say",
      [
        ("id", id("zin")), ("by", isVictor ? "victor" : dice.pick([nil, "vicky"])),
        ("mood", isVictor ? dice.pick([nil, "nuchter", "grijnst"]) : dice.pick([nil, "blij", "denkt"])),
        ("outfit", isVictor ? dice.pick([nil, "leren-jas"]) : dice.pick([nil, nil, "hoed"])),
      ], text: text())
  }

  private mutating func picture() -> MadeElement {
    guard dice.chance(30) else {
      return MadeElement("image", [("id", id("beeld")), ("src", "media/beeld.svg"), ("alt", words(3...12))])
    }
    return MadeElement(
      "video",
      [
        ("id", id("film")), ("src", "media/film.webm"), ("captions", "media/film.vtt"),
        ("description", "media/film.txt"), ("alt", words(3...9)),
      ])
  }

  private mutating func ask() -> MadeElement {
    let id = id("vraag")
    if let id {
      questions.append(id)
      places.append(id)
    }
    return MadeElement(
      "ask",
      [("id", id), ("into", dice.pick(variables.names)), ("optional", dice.pick([nil, "true", "false"]))],
      text: text())
  }

  private mutating func feedback() -> MadeElement {
    MadeElement(
      "feedback",
      [
        ("id", place("indruk")), ("topic", words(1...2)),
        ("scale", dice.pick([nil, "smileys", "stars", "nps", "text"])),
        ("anonymous", dice.pick([nil, "allowed", "no"])),
      ], text: text())
  }

  private mutating func wait() -> MadeElement {
    let isLength = dice.chance(60)
    return MadeElement(
      "wait",
      [
        ("id", place("pauze")), ("for", isLength ? dice.pick(["P1D", "PT4H", "P1W2D", "P2W", "PT0H"]) : nil),
        ("until", isLength ? nil : dateExpression()), ("early", dice.pick([nil, "yes", "no"])),
      ], text: text())
  }

  /// A `set` that stays in its range, or in a wild story perhaps not.
  private mutating func set() -> MadeElement {
    switch dice.number(0...4) {
    case 0:
      return MadeElement(
        "set", [("variable", dice.pick(variables.booleans)), ("to", condition(depth: 1))])
    case 1:
      let (name, values) = dice.pick(variables.enumerations)
      return MadeElement("set", [("variable", name), ("to", "'\(dice.pick(values))'")])
    default:
      let number = dice.pick(variables.numbers)
      var sum = "\(number.name) \(dice.pick(["+", "-"])) 1"
      if dice.chance(40) { sum = "\(wholeNumber(depth: 1)) - (\(wholeNumber(depth: 2)))" }
      let set = MadeElement("set", [("variable", number.name), ("to", sum)])
      if isWild, dice.chance(40) { return set }
      let test =
        "\(sum) \(dice.pick(["ge", ">="])) \(number.range.lowerBound) and "
        + "(\(sum)) \(dice.pick(["le", "<="])) \(number.range.upperBound)"
      return MadeElement("if", [("test", test)], [set])
    }
  }
}
