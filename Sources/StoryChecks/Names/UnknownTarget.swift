import StoryModel

/// A scene or a beat that is named somewhere and is not there.
enum UnknownTarget: StoryCheck {
  static let code = Diagnostic.Code(12, "unknown-target")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var near = NearNames()
    return subject.compilation.problems.compactMap { problem in
      switch problem {
      case .unknownScene(let scene):
        let name = scene.value.text
        guard !subject.doubt.declarations.contains(name) else { return nil }
        let question = near.question(for: name, among: subject.flow.scenes.lazy.map(\.id.text))
        return finding(
          at: scene.range, Words("there is no scene '\(name)'", nl: "er bestaat geen scène '\(name)'"),
          help: question
            + Words(
              "Name a scene of this story, or add a <scene id=\"\(name)\">.",
              nl: "Noem een scène van dit verhaal, of voeg een <scene id=\"\(name)\"> toe."))
      case .unknownBeat(let beat):
        guard !subject.doubt.declarations.contains(beat.value.text) else { return nil }
        let question = near.question(for: beat.value.text, among: subject.flow.waitingBeats.map(\.text))
        return finding(
          at: beat.range,
          Words(
            "the story nowhere waits at a beat '\(beat.value)'",
            nl: "het verhaal wacht nergens bij een beat '\(beat.value)'"),
          help: question
            + Words(
              "Name a beat at which somebody can be: a choose, ask, quiz, show, task, feedback or wait.",
              nl: "Noem een beat waar iemand kan zijn: een choose, ask, quiz, show, task, feedback of wait."))
      default: return nil
      }
    }
  }
}
