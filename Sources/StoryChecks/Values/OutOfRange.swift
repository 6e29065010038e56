import StoryModel

/// A constant that its variable can never hold.
enum OutOfRange: StoryCheck {
  static let code = Diagnostic.Code(26, "out-of-range")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.compilation.problems.compactMap { problem in
      guard case .outOfRange(let range, let index) = problem else { return nil }
      let variable = subject.flow.variables[index]
      let name = variable.name.value
      switch variable.kind {
      case .integer(let bounds, _):
        return finding(
          at: range, "'\(name)' can never hold this",
          help: "Set a number from \(bounds.lowerBound) to \(bounds.upperBound), "
            + "or widen min and max of '\(name)'.")
      case .text(let maxLength):
        return finding(
          at: range, "this is too long for '\(name)'",
          help: "Use at most \(maxLength) characters, or raise max-length of '\(name)'.")
      case .boolean, .enumeration:
        return nil
      }
    }
  }
}
