extension StoryGenerator {
  /// A condition on the way to something: in a sound story it can hold and fail whatever the other ones do, for
  /// it asks about groups that nothing else asks about.
  mutating func guardCondition() -> String {
    guard !isWild || dice.chance(30) else {
      return dice.chance(15) ? dice.pick(Self.impossible) : condition(depth: 2)
    }
    let group = newID("groep")
    switch dice.number(0...3) {
    case 0: return "member('\(group)')"
    case 1: return "not member('\(group)')"
    case 2: return "(\(condition(depth: 1)) or member('\(group)')) and not member('\(newID("groep"))')"
    default: return "member('\(group)') or ((\(condition(depth: 1))) and member('\(newID("groep"))'))"
    }
  }

  private static let impossible = [
    "false", "days-since-start lt 0", "member('a') and not member('a')", "1 gt 2",
    "employee.department = 'X' and employee.department = 'Y'",
  ]

  /// Any condition at all.
  mutating func condition(depth: Int) -> String {
    guard depth > 0 else { return atom() }
    switch dice.number(0...5) {
    case 0: return "(\(condition(depth: depth - 1))) and (\(condition(depth: depth - 1)))"
    case 1: return "\(condition(depth: 0)) or \(condition(depth: depth - 1))"
    case 2: return "not (\(condition(depth: depth - 1)))"
    default: return atom()
    }
  }

  private mutating func atom() -> String {
    let compare = dice.pick(["=", "!=", "lt", "le", "gt", "ge", "<", "<=", ">", ">="])
    switch dice.number(0...14) {
    case 0: return dice.pick(variables.booleans)
    case 1, 2:
      let number = dice.pick(variables.numbers)
      return "\(number.name) \(compare) \(dice.number(number.range))"
    case 3: return "\(wholeNumber(depth: 1)) \(compare) \(wholeNumber(depth: 1))"
    case 4:
      let (name, values) = dice.pick(variables.enumerations)
      return "\(name) \(dice.pick(["=", "!="])) '\(dice.pick(values))'"
    case 5:
      return
        "\(dice.pick(variables.texts)) \(dice.pick(["=", "!="])) '\(dice.pick(["", "Noor", "Vik & Vic"]))'"
    case 6:
      return "employee.\(dice.pick(["department", "role", "firstName"])) = '\(dice.pick(["", "A", "B"]))'"
    case 7: return "employee.startDate \(compare) \(dice.pick(["@2026-01-31", "@2024-02-29 + P2W"]))"
    case 8: return "employee.startDate - @2026-01-01 \(compare) P10D"
    case 9: return "visited('\(Self.sceneID(dice.number(0...size - 1)))')"
    case 10: return "has('\(item())')"
    case 11:
      return dice.chance(50) ? "member('medewerkers')" : "days-since-start \(compare) \(dice.number(0...9))"
    default: return past()
    }
  }

  /// A question about what was chosen or answered so far.
  private mutating func past() -> String {
    switch dice.number(0...2) {
    case 0 where !chooses.isEmpty:
      let (id, options) = dice.pick(chooses)
      return "chosen('\(id)', '\(dice.pick(options))')"
    case 1 where !questions.isEmpty: return "answered('\(dice.pick(questions))')"
    case 2 where !quizzes.isEmpty: return "\(dice.pick(["right", "answered"]))('\(dice.pick(quizzes))')"
    default: return dice.pick(["true", "false"])
    }
  }

  mutating func wholeNumber(depth: Int) -> String {
    if depth > 0, dice.chance(40) {
      let both = (wholeNumber(depth: depth - 1), wholeNumber(depth: depth - 1))
      return dice.chance(30) ? "2 * (\(both.0))" : "(\(both.0)) \(dice.pick(["+", "-"])) (\(both.1))"
    }
    switch dice.number(0...4) {
    case 0: return String(dice.number(0...6))
    case 1: return "visits('\(Self.sceneID(dice.number(0...size - 1)))')"
    case 2: return dice.pick(["days-since-start", "employee.daysEmployed"])
    default: return dice.pick(variables.numbers).name
    }
  }

  mutating func dateExpression() -> String {
    dice.pick(["employee.startDate + P7D", "@2026-12-24", "@2026-11-30 - P1W", "employee.startDate"])
  }

  /// What a `value` can show.
  mutating func shownExpression() -> String {
    switch dice.number(0...5) {
    case 0: wholeNumber(depth: 1)
    case 1: dice.pick(variables.names)
    case 2: dateExpression()
    case 3: condition(depth: 1)
    default: dice.pick(["employee.firstName", "employee.department", "employee.daysEmployed"])
    }
  }
}
