/// The variables of a made-up story.
struct MadeVariables {
  struct WholeNumber {
    var name: String
    var range: ClosedRange<Int>
    var initial: Int?
  }

  var booleans: [String] = []
  var numbers: [WholeNumber] = []
  var enumerations: [(name: String, values: [String])] = []
  var texts: [String] = []

  init() {}

  init(_ dice: inout Dice) {
    booleans = ["kent-blokken", "wil-meer", "heeft_haast"].prefix(dice.number(1...3)).map { $0 }
    for name in ["punten", "rondes", "moed"].prefix(dice.number(1...3)) {
      let low = dice.pick([0, 0, -3, 1])
      let high = low + dice.pick([1, 2, 5, 40])
      numbers.append(WholeNumber(name: name, range: low...high, initial: dice.chance(50) ? low : nil))
    }
    for name in ["werkplek", "dag"].prefix(dice.number(1...2)) {
      enumerations.append(
        (name, ["een", "twee", "drie", "vier"].prefix(dice.number(2...4)).map { "\(name)-\($0)" }))
    }
    texts = ["bijnaam", "wens"].prefix(dice.number(1...2)).map { $0 }
  }

  /// All names with their types, for an `ask`.
  var names: [String] { booleans + numbers.map(\.name) + enumerations.map(\.name) + texts }

  func element(_ dice: inout Dice) -> MadeElement {
    var made: [MadeElement] = []
    for name in booleans {
      made.append(MadeElement("boolean", [("name", name), ("initial", dice.pick([nil, "true", "false"]))]))
    }
    for number in numbers {
      made.append(
        MadeElement(
          "integer",
          [
            ("name", number.name), ("min", String(number.range.lowerBound)),
            ("max", String(number.range.upperBound)), ("initial", number.initial.map { String($0) }),
          ]))
    }
    for (name, values) in enumerations {
      made.append(
        MadeElement(
          "enumeration", [("name", name), ("initial", dice.chance(50) ? values.last : nil)],
          values.map { MadeElement("value", [("name", $0)], text: [.text("De waarde \($0)")]) }))
    }
    for name in texts {
      made.append(MadeElement("text", [("name", name), ("max-length", dice.pick([nil, "40", "1"]))]))
    }
    return MadeElement("variables", [], dice.shuffled(made))
  }
}
