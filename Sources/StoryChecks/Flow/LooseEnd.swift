import StoryModel

/// A scene that runs off its end, so that the story stops without an ending.
enum LooseEnd: StoryCheck {
  static let code = Diagnostic.Code(20, "loose-end")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    let walk = subject.everywhere
    return subject.flow.instructions.indices.compactMap { address in
      guard walk.reached[address], case .looseEnd(let index) = subject.flow.instructions[address],
        !subject.doubt.hidesWayOut(ofScene: index)
      else { return nil }
      let scene = subject.flow.scenes[Int(index)]
      return finding(
        at: scene.range,
        Words(
          "scene '\(scene.id)' can run off its end", nl: "scène '\(scene.id)' kan doodlopen aan het eind"),
        help: Words(
          "Let every way through it go on: finish with <goto scene=\"…\"/>, an <end>, a <choose> "
            + "of which every option goes somewhere or, in a scene that is visited, <return/>.",
          nl: "Laat elke weg erdoorheen verdergaan: sluit af met <goto scene=\"…\"/>, een <end>, een "
            + "<choose> waarvan elke optie ergens heen gaat of, in een scène die bezocht wordt, <return/>."))
    }
  }
}
