import StoryModel

/// A quoted constant beside an enumeration that has no such value.
enum UnknownValue: StoryCheck {
  static let code = Diagnostic.Code(25, "unknown-value")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var near = NearNames()
    return subject.compilation.problems.compactMap { problem in
      guard case .unknownValue(let value, let index) = problem else { return nil }
      guard !subject.doubt.declarations.contains(value.value) else { return nil }
      let variable = subject.flow.variables[index]
      guard case .enumeration(let values, _) = variable.kind else { return nil }
      let known = values.lazy.map(\.id.text)
      return finding(
        at: value.range,
        Words(
          "'\(variable.name.value)' has no value '\(value.value)'",
          nl: "'\(variable.name.value)' heeft geen waarde '\(value.value)'"),
        help: near.question(for: value.value, among: known)
          + listing(
            known, none: Words("It has no values yet.", nl: "Er zijn nog geen waarden."),
            before: Words("It can be", nl: "Het kan zijn:")))
    }
  }
}
