import StoryModel

/// A mood that its speaker does not have.
enum UnknownMood: StoryCheck {
  static let code = Diagnostic.Code(19, "unknown-mood")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var near = NearNames()
    return subject.compilation.problems.compactMap { problem in
      guard case .unknownMood(let mood, let speaker) = problem else { return nil }
      let persona = subject.compilation.cast[speaker]
      let name = persona?.name ?? speaker.text
      let known = persona?.moods.map(\.id.text) ?? []
      return finding(
        at: mood.range,
        Words("\(name) has no mood '\(mood.value)'", nl: "\(name) heeft geen stemming '\(mood.value)'"),
        help: near.question(for: mood.value.text, among: known)
          + listing(
            known,
            none: Words("\(name) has no moods at all.", nl: "\(name) heeft nog geen enkele stemming."),
            before: Words("\(name) can be", nl: "\(name) kan zijn:")))
    }
  }
}
