import StoryModel

/// An expression that has no type, or another one than is needed.
enum ExpressionTypes: StoryCheck {
  static let code = Diagnostic.Code(16, "expression-type")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.compilation.problems.compactMap { problem in
      guard case .type(let fault, let range) = problem else { return nil }
      return finding(at: range, message(fault), help: help(fault))
    }
  }

  private static func message(_ fault: TypeProblem) -> Words {
    switch fault {
    case .operand(let operation, let needs, let found):
      Words(
        "'\(operation)' works on \(needs.english), and this is \(found.english)",
        nl: "'\(operation)' werkt met \(needs.dutch), en dit is \(found.dutch)")
    case .differ(let left, let right):
      Words(
        "\(left.english) and \(right.english) cannot be compared",
        nl: "\(left.dutch) en \(right.dutch) kun je niet vergelijken")
    case .expected(let wanted, let found):
      Words(
        "this has to be \(wanted.english), and it is \(found.english)",
        nl: "dit moet \(wanted.dutch) zijn, en het is \(found.dutch)")
    case .notShown(let type):
      Words("\(type.english) cannot be shown", nl: "\(type.dutch) kun je niet laten zien")
    case .dateNeedsDays:
      Words(
        "hours cannot be added to a date or taken from it",
        nl: "uren kun je niet bij een datum optellen of ervan aftrekken")
    }
  }

  private static func help(_ fault: TypeProblem) -> Words {
    let silently = Words("Nothing is converted silently: ", nl: "Niets wordt stilletjes omgezet: ")
    return switch fault {
    case .operand:
      silently
        + Words(
          "use something of the right kind on both sides.", nl: "gebruik aan beide kanten de goede soort.")
    case .differ(let left, let right):
      truth(left.english, right.english)
        ?? silently
        + Words("compare with something of the same kind.", nl: "vergelijk met iets van dezelfde soort.")
    case .expected(let wanted, let found):
      truth(wanted.english, found.english)
        ?? silently
        + Words(
          "write an expression that gives the right kind.",
          nl: "schrijf een expressie die de goede soort geeft.")
    case .notShown:
      Words(
        "Show a whole number, a date, text, yes or no, or a value of an enumeration.",
        nl: "Toon een geheel getal, een datum, tekst, ja of nee, of een waarde van een enumeration.")
    case .dateNeedsDays:
      Words(
        "Use a duration of whole days or weeks, such as P7D or P2W.",
        nl: "Gebruik een duur van hele dagen of weken, zoals P7D of P2W.")
    }
  }

  /// Where text stands for yes or no: `vega = 'ja'`.
  private static func truth(_ left: String, _ right: String) -> Words? {
    guard Set([left, right]) == [Words.yesOrNo.english, Words.text.english] else { return nil }
    return Words(
      "Yes and no are written true and false, without quotes.",
      nl: "Ja en nee schrijf je als true en false, zonder aanhalingstekens.")
  }
}
