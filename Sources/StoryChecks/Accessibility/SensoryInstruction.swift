import StoryModel

/// An instruction that only who sees the screen can follow.
enum SensoryInstruction: StoryCheck {
  static let code = Diagnostic.Code(38, "sensory-instruction", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    guard let language = TextLanguage(tag: subject.flow.language) else { return [] }
    var findings: [Diagnostic] = []
    for scene in subject.flow.scenes.indices where findings.count < subject.findingLimit {
      subject.flow.forEachText(ofScene: scene) { placed in
        for text in FlatText.all(in: placed.text, language) {
          for found in SensoryWords.findings(in: text, language) {
            findings.append(finding(about: found, at: placed.place))
          }
        }
      }
    }
    return findings
  }

  private static func finding(about found: SensoryWords.Finding, at place: SourceRange) -> Diagnostic {
    let sense = words(for: found.sense)
    return finding(
      at: place,
      Words(
        "'\(found.words)' can only be found by its \(sense.english)",
        nl: "'\(found.words)' vind je alleen aan de \(sense.dutch)"),
      help: Words(
        "Say the name that is on it, too: <kbd>Opslaan</kbd>.",
        nl: "Zeg ook welke naam erop staat: <kbd>Opslaan</kbd>."))
  }

  private static func words(for sense: SensoryWords.Finding.Sense) -> Words {
    switch sense {
    case .colour: Words("colour", nl: "kleur")
    case .shape: Words("shape", nl: "vorm")
    case .size: Words("size", nl: "grootte")
    case .place: Words("place", nl: "plaats")
    }
  }
}
