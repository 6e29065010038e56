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
      let question = near.question(for: name.value, among: suggested)
      return finding(
        at: name.range, "there is no variable '\(name.value)'",
        help: question
          + listing(known, none: "This story declares no variables yet.", before: "This story declares")
          + " A new one goes into <variables>.")
    }
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
