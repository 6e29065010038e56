import StoryModel

/// `chosen` and `answered` about something that cannot be chosen or answered.
enum UnknownChoice: StoryCheck {
  static let code = Diagnostic.Code(27, "unknown-choice")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var near = NearNames()
    return subject.compilation.problems.compactMap { problem in
      guard case .unknownChoice(let choice, let known) = problem else { return nil }
      guard !subject.doubt.declarations.contains(choice.value) else { return nil }
      return finding(
        at: choice.range, "nothing that could be meant here has the id '\(choice.value)'",
        help: near.question(for: choice.value, among: known)
          + listing(known, none: "There is nothing yet that this could ask about.", before: "It can be")
          + " chosen('choose', 'option') names a choose and one of its options, "
          + "answered('ask') names an ask.")
    }
  }
}
