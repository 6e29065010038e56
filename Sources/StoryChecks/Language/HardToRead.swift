import StoryModel

/// A scene of long words in long sentences.
enum HardToRead: StoryCheck {
  static let code = Diagnostic.Code(41, "hard-to-read", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.reading.hardScenes.map { hard in
      let id = subject.flow.scenes[hard.scene].id
      return finding(
        at: hard.heaviest.place,
        Words(
          "scene '\(id)' has long words in long sentences; this one weighs most: '\(hard.heaviest.quoted)'",
          nl: "scène '\(id)' heeft lange woorden in lange zinnen; deze weegt het zwaarst: "
            + "'\(hard.heaviest.quoted)'"),
        help: Words(
          "Say it as you would to a colleague at the coffee machine: who does what, in short words.",
          nl: "Zeg het zoals tegen een collega bij de koffie: wie doet wat, in korte woorden."))
    }
  }
}
