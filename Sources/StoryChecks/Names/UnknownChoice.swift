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
        at: choice.range,
        Words(
          "nothing that could be meant here has the id '\(choice.value)'",
          nl: "niets wat je hier kunt bedoelen heeft de id '\(choice.value)'"),
        help: near.question(for: choice.value, among: known)
          + listing(
            known,
            none: Words(
              "There is nothing yet that this could ask about.", nl: "Er is nog niets waar dit over kan gaan."
            ),
            before: Words("It can be", nl: "Het kan zijn:"))
          + Words(
            " chosen('choose', 'option') names a choose and one of its options, answered('ask') names an ask.",
            nl:
              " chosen('choose', 'option') noemt een choose en een van de opties daarin, answered('ask') noemt "
              + "een ask."))
    }
  }
}
