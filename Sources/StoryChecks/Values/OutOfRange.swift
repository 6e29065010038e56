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
          at: range, Words("'\(name)' can never hold this", nl: "dit past nooit in '\(name)'"),
          help: Words(
            "Set a number from \(bounds.lowerBound) to \(bounds.upperBound), "
              + "or widen min and max of '\(name)'.",
            nl: "Kies een getal van \(bounds.lowerBound) tot en met \(bounds.upperBound), "
              + "of maak min en max van '\(name)' ruimer."))
      case .text(let maxLength):
        return finding(
          at: range, Words("this is too long for '\(name)'", nl: "dit is te lang voor '\(name)'"),
          help: Words(
            "Use at most \(maxLength) characters, or raise max-length of '\(name)'.",
            nl: "Gebruik hoogstens \(maxLength) tekens, of verhoog max-length van '\(name)'."))
      case .boolean, .enumeration:
        return nil
      }
    }
  }
}
