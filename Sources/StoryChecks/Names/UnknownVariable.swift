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
      if name.value.hasPrefix("employee.") { return unknownAttribute(name, &near) }
      let question = meant(name.value, among: known) ?? near.question(for: name.value, among: suggested)
      return finding(
        at: name.range, "there is no variable '\(name.value)'",
        help: question
          + listing(known, none: "This story declares no variables yet.", before: "This story declares")
          + " A new one goes into <variables>. In an expression, text stands between single quotes.")
    }
  }

  /// What is often meant: something about the employee, or a sum without spaces.
  private static func meant(_ name: String, among known: [String]) -> String? {
    if let attribute = EmployeeAttribute.allCases.first(where: { $0.rawValue == name }) {
      return "Did you mean 'employee.\(attribute.rawValue)'? "
    }
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[1].allSatisfy(\.isNumber), known.contains(String(parts[0])) else {
      return nil
    }
    return "Did you mean '\(parts[0]) - \(parts[1])', with spaces around the minus sign? "
  }

  private static func unknownAttribute(_ name: Located<String>, _ near: inout NearNames) -> Diagnostic {
    let known = EmployeeAttribute.allCases.map { "employee.\($0.rawValue)" }
    let question = near.question(for: name.value, among: known)
    return finding(
      at: name.range, "nothing is known as '\(name.value)'",
      help: question + "A story may use " + known.dropLast().joined(separator: ", ")
        + " and employee.daysEmployed.")
  }
}
