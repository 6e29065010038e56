import StoryModel

/// A name in an expression, `set` or `ask` that no variable has.
enum UnknownVariable: StoryCheck {
  static let code = Diagnostic.Code(17, "unknown-variable")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    guard !subject.compilation.problems.isEmpty else { return [] }
    let known = subject.flow.variables.map(\.name.value.text)
    let suggested = known + ["days-since-start"]
    var near = NearNames()
    return subject.compilation.problems.compactMap { problem in
      guard case .unknownVariable(let name) = problem else { return nil }
      guard !subject.doubt.declarations.contains(name.value) else { return nil }
      if name.value.hasPrefix("employee.") { return UnknownAttribute.finding(name, &near) }
      let question = meant(name.value, among: known) ?? near.question(for: name.value, among: suggested)
      return finding(
        at: name.range,
        Words("there is no variable '\(name.value)'", nl: "er bestaat geen variabele '\(name.value)'"),
        help: question
          + listing(
            known,
            none: Words(
              "This story declares no variables yet.", nl: "Dit verhaal heeft nog geen variabelen."),
            before: Words("This story declares", nl: "Dit verhaal heeft:"))
          + Words(
            " A new one goes into <variables>. In an expression, text stands between single quotes.",
            nl:
              " Een nieuwe zet je in <variables>. In een expressie staat tekst tussen enkele aanhalingstekens."
          ))
    }
  }

  /// What is often meant: something about the employee, yes or no in another way, or a sum without spaces.
  private static func meant(_ name: String, among known: [String]) -> Words? {
    if let attribute = EmployeeAttribute.allCases.first(where: { $0.rawValue == name }) {
      return Suggestion.question("employee.\(attribute.rawValue)")
    }
    if let value = TruthWords.meaning(of: name) {
      return Suggestion.question(value)
        + Words(
          "Yes and no are written true and false, without quotes. ",
          nl: "Ja en nee schrijf je als true en false, zonder aanhalingstekens. ")
    }
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[1].allSatisfy(\.isNumber), known.contains(String(parts[0])) else {
      return nil
    }
    return Words(
      "Did you mean '\(parts[0]) - \(parts[1])', with spaces around the minus sign? ",
      nl: "Bedoelde je '\(parts[0]) - \(parts[1])', met spaties om het minteken? ")
  }
}
