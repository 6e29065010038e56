import StoryModel

/// Two of a kind with one id.
enum DoubledID: StoryCheck {
  static let code = Diagnostic.Code(11, "doubled-id")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.compilation.problems.compactMap { problem in
      guard case .doubledID(let id, let kind) = problem else { return nil }
      let scope = kind == "option" ? "within its choose" : "in the whole story"
      let called = kind == "variable" ? "name" : "id"
      let article = kind == "option" ? "an" : "a"
      return finding(
        at: id.range, "there is already \(article) \(kind) with the \(called) '\(id.value)'",
        help: "Give one of the two another \(called): it has to be the only one \(scope).")
    }
  }
}
