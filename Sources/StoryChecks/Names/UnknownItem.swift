import StoryModel

/// Something is given or asked for that nobody can have.
enum UnknownItem: StoryCheck {
  static let code = Diagnostic.Code(32, "unknown-item")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var near = NearNames()
    let known = items(in: subject)
    return subject.compilation.problems.compactMap { problem in
      guard case .unknownItem(let item) = problem else { return nil }
      return finding(
        at: item.range,
        Words(
          "there is nothing called '\(item.value)' to give",
          nl: "er is niets te geven dat '\(item.value)' heet"),
        help: near.question(for: item.value.text, among: known)
          + Words(
            "Name a badge of this story, like badge.kenner, or a piece of a persona's wardrobe, like vicky.hoed.",
            nl:
              "Noem een badge van dit verhaal, zoals badge.kenner, of een stuk uit de garderobe van een persona, "
              + "zoals vicky.hoed."))
    }
  }

  private static func items(in subject: CheckedStory) -> [String] {
    let pieces = subject.compilation.cast.personas.values.flatMap { persona in
      persona.wardrobe.pieces.map { ItemID($0.id, of: persona.id).text }
    }
    return subject.flow.badges.map { ItemID($0.id.value).text } + pieces.sorted()
  }
}
