import ArgumentParser

/// `vicky new` makes something to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a story or a persona to begin with.",
    discussion: """
      What it makes is sound and can be played at once. Nothing is ever overwritten.

      Example: vicky new story een-collega-vinden --title 'Een collega vinden'
      """,
    subcommands: [NewStoryCommand.self, NewPersonaCommand.self])
}

extension NewCommand {
  /// A text that people will read, as it was given: not blank, and on one line.
  static func isText(_ text: String) -> Bool {
    text.contains { !$0.isWhitespace } && text.withoutControls == text && !text.contains("\t")
      && !text.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }
  }

  /// What must be true of an id.
  static let formOfID = "An id begins with a letter and has letters, digits, - and _: een-collega-vinden."
}
