extension StoryGenerator {
  private static let vocabulary = [
    "hoi", "dit", "is", "jouw", "startpagina", "met", "een", "blok", "kun", "je", "foto's", "coördinatie",
    "één",
    "groep", "vinden", "en", "R&D", "<nieuw>", "café", "\"nu\"", "3", "Zoek", "collega", "straks", "hé",
    "naïef",
    "Œuvre", "straße", "intranet", "plein", "wie", "waar", "dan", "morgen", "samen", "feest",
  ]

  mutating func words(_ count: ClosedRange<Int>) -> String {
    var words: [String] = []
    for _ in 0..<dice.number(count) { words.append(dice.pick(Self.vocabulary)) }
    return words.joined(separator: " ")
  }

  /// A text that is never empty; `control`: whether `vary` and `if` may stand in it.
  mutating func text(control: Bool = true) -> [MadeElement.Node] {
    var text: [MadeElement.Node] = [.text(words(1...9))]
    for _ in 0..<dice.pick([0, 0, 0, 1, 1, 2]) {
      text.append(.text(dice.pick([" ", " ", ""])))
      text.append(.element(markup(depth: 0, control: control, inLink: false)))
      text.append(.text(dice.pick([".", "!", ""]) + " " + words(1...8)))
    }
    text.append(.text(dice.pick([".", "!", "?"])))
    return text
  }

  private mutating func markup(depth: Int, control: Bool, inLink: Bool) -> MadeElement {
    switch dice.number(0...(control && depth < 2 ? 9 : 6)) {
    case 0, 1: return MadeElement("value", [("of", shownExpression())])
    case 2: return MadeElement("em", text: inner(depth, control, inLink))
    case 3: return MadeElement("strong", text: inner(depth, control, inLink))
    case 4: return MadeElement("kbd", text: [.text(words(1...2))])
    case 5: return MadeElement("span", [("xml:lang", "en-GB")], text: inner(depth, control, inLink))
    case 6 where inLink: return MadeElement("em", text: [.text(words(1...2))])
    case 6:
      let address = dice.pick(["/nieuws?a=1&b=2", "https://example.org/x", "mailto:vicky@example.org"])
      return MadeElement("a", [("href", address)], text: inner(depth, control, true))
    case 7, 8: return textVary(depth, inLink)
    default: return textBranch(depth, inLink)
    }
  }

  private mutating func inner(_ depth: Int, _ control: Bool, _ inLink: Bool) -> [MadeElement.Node] {
    var text: [MadeElement.Node] = [.text(dice.pick(["", " "]) + words(1...3) + dice.pick(["", " "]))]
    if depth < 2, dice.chance(25) {
      text.append(.element(markup(depth: depth + 1, control: control, inLink: inLink)))
    }
    return text
  }

  private mutating func textVary(_ depth: Int, _ inLink: Bool) -> MadeElement {
    var cases: [MadeElement] = []
    for index in 0..<dice.number(1...3) {
      let id = dice.chance(named) ? "vorm-\(index + 1)" : nil
      cases.append(MadeElement("case", [("id", id)], text: dice.chance(10) ? [] : inner(depth, true, inLink)))
    }
    let mode = dice.pick(["sequence", "cycle", "shuffle", "once"])
    return MadeElement("vary", [("id", id("woorden")), ("mode", mode)], cases)
  }

  private mutating func textBranch(_ depth: Int, _ inLink: Bool) -> MadeElement {
    var text = inner(depth, true, inLink)
    if dice.chance(30) {
      let test = condition(depth: 1)
      text.append(.element(MadeElement("elseif", [("test", test)], text: inner(depth, true, inLink))))
    }
    if dice.chance(50) { text.append(.element(MadeElement("else", text: inner(depth, true, inLink)))) }
    return MadeElement("if", [("test", condition(depth: 1))], text: text)
  }
}
