import StoryModel

/// A guide or speaker of whom there is no persona.
enum UnknownPersona: StoryCheck {
  static let code = Diagnostic.Code(18, "unknown-persona")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var near = NearNames()
    return subject.compilation.problems.compactMap { problem in
      guard case .unknownPersona(let persona) = problem else { return nil }
      let name = persona.value.text
      let known = subject.compilation.cast.personas.keys.map(\.text).sorted()
      return finding(
        at: persona.range, "there is no persona '\(name)'",
        help: near.question(for: name, among: known)
          + listing(known, none: "There are no personas here at all.", before: "There is")
          + " A new one is a file '\(name)/persona.xml' in the folder with personas.")
    }
  }
}
