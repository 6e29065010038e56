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
        at: persona.range, Words("there is no persona '\(name)'", nl: "er bestaat geen persona '\(name)'"),
        help: near.question(for: name, among: known)
          + listing(
            known,
            none: Words("There are no personas here at all.", nl: "Er zijn hier nog geen personas."),
            before: Words("There is", nl: "Wel bestaat:"))
          + Words(
            " A new one is a file '\(name)/persona.xml' in the folder with personas.",
            nl: " Een nieuwe maak je als bestand '\(name)/persona.xml' in de map met personas."))
    }
  }
}
