extension StoryGenerator {
  mutating func pointing() -> MadeElement {
    MadeElement(
      "show",
      [("id", place("wijs")), ("page", dice.pick([nil, "/dashboard"]))] + target() + [
        ("if-missing", dice.pick([nil, nil, "skip"]))
      ], text: text() + rest(event: false))
  }

  mutating func task() -> MadeElement {
    let done = dice.pick([nil, "word", "click", "input", "url", "event"])
    let needsTarget = done == "click" || done == "input"
    return MadeElement(
      "task",
      [
        ("id", place("taak")), ("page", dice.pick([nil, "/groepen"])), ("done", done),
        ("url", done == "url" ? "/profiel/*/bewerken" : nil),
        ("event", done == "event" ? "group.joined" : nil),
        ("remind", dice.pick([nil, "P3D", "PT8H"])), ("if-missing", dice.pick([nil, nil, "skip"])),
      ] + (needsTarget || dice.chance(30) ? target() : []), text: text() + rest(event: true))
  }

  private mutating func target() -> [(String, String?)] {
    dice.chance(50)
      ? [("role", "button"), ("name", "Blok \"nieuw\""), ("css", dice.pick([nil, "[data-add] > b"]))]
      : [("css", "[data-add-block='1']")]
  }

  private mutating func rest(event: Bool) -> [MadeElement.Node] {
    var rest: [MadeElement.Node] = []
    for index in 0..<dice.pick([0, 0, 1, 2]) {
      let event = event && dice.chance(40) ? "group.opened.\(index)" : nil
      // The task's own text may go on behind a hint, with or without a space between.
      rest += [
        .text(dice.pick([" ", ""])), .element(MadeElement("hint", [("event", event)], text: text())),
        .text(dice.pick(["", "", " en dan", "zo "])),
      ]
    }
    if dice.chance(30) { rest += [.text(" "), .element(MadeElement("missing", text: text()))] }
    return rest
  }
}
