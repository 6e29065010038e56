/// Writes made-up elements as carelessly as XML allows: the same story, but every space, quote and line end by chance,
/// with comments, processing instructions and CDATA all over.
struct UntidyPrinter {
  private(set) var text = ""
  private var dice: Dice
  private var comments = 0

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    if dice.chance(20) { text += "\u{FEFF}" }
    if dice.chance(70) {
      text += dice.pick(["<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding=\"utf-8\" ?>"])
    }
    between()
  }

  mutating func print(_ element: MadeElement) {
    open(element)
    for child in element.children {
      if element.holdsText {
        put(child)
      } else if case .element(let child) = child {
        between()
        print(child)
      }
    }
    if !element.children.isEmpty {
      between()
      text += "</\(element.name)" + dice.pick(["", "", " ", "\n"]) + ">"
    }
  }

  /// What may stand after the root.
  mutating func finish() { between() }

  private mutating func open(_ element: MadeElement) {
    text += "<" + element.name
    for (name, value) in dice.chance(50) ? dice.shuffled(element.attributes) : element.attributes {
      let quote = dice.pick(["\"", "'"])
      let written = quote == "'" ? value.escapedBeforeApostrophes : value.escaped
      text += blank() + name + dice.pick(["=", "=", " = "]) + quote + written + quote
    }
    text += dice.chance(15) ? blank() : ""
    guard !element.children.isEmpty else {
      text += dice.chance(20) ? "></\(element.name)>" : "/>"
      return
    }
    text += ">"
    // At the beginning of a text, but not of markup within it, white space is as good as none.
    if element.holdsText, !Self.inline.contains(element.name), dice.chance(30) { text += blank() }
  }

  private mutating func put(_ node: MadeElement.Node) {
    switch node {
    case .element(let element): inlineElement(element)
    case .text(let characters):
      for character in characters {
        if character == " " {
          text += blank()
        } else if dice.chance(2), let scalar = character.unicodeScalars.first, character == Character(scalar)
        {
          text += dice.pick(["<![CDATA[\(character)]]>", "&#\(scalar.value);"])
        } else {
          text += String(character).escaped
        }
        if dice.chance(1) { text += remark() }
      }
    }
  }

  private mutating func inlineElement(_ element: MadeElement) {
    open(element)
    for child in element.children {
      if element.holdsText {
        put(child)
      } else if case .element(let child) = child {
        if dice.chance(20) { text += blank() }
        inlineElement(child)
      }
    }
    if !element.children.isEmpty { text += "</\(element.name)>" }
  }

  /// Anything where white space does not count.
  private mutating func between() {
    for _ in 0...dice.number(0...2) {
      text += blank()
      if dice.chance(12) { text += remark() }
    }
  }

  /// At least one character of white space.
  private mutating func blank() -> String {
    dice.pick([" ", " ", " ", "  ", "\n", "\n    ", "\r\n", "\t", " \n\n ", "\n\n\n"])
  }

  private mutating func remark() -> String {
    comments += 1
    return dice.pick([
      "<!-- opmerking \(comments) -->", "<!--\(comments)-->",
      "<!-- \(comments)\n   over twee  regels & <half> -->",
      "<?redactie nummer=\"\(comments)\"?>",
    ])
  }

  private static let inline: Set<String> = [
    "em", "strong", "a", "kbd", "span", "value", "vary", "case", "if", "elseif", "else",
  ]
}

extension String {
  fileprivate var escapedBeforeApostrophes: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&apos;")
  }
}
