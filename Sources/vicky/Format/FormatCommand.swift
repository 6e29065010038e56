import ArgumentParser
import Authoring
import StoryModel

/// `vicky format` keeps stories and personas tidy.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lay stories and personas out anew, and give missing ids.",
    discussion: """
      Writes each file in one layout and gives an id to every beat, option, answer and case that has none, \
      made from its words. Words, comments and what the story does stay the same. A file with errors is left \
      as it is. Prints the files that changed.

      Example: vicky format stories
      """)

  @Argument(help: ArgumentHelp("Story or persona files, or folders with them.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Change nothing; print the files that would change, and end with status 1 if there are any.")
  var check = false

  func run() throws {
    let round = FormatRound(paths: paths, isDry: check)
    let language = MessageLanguage.current
    TextReport(terminal: .error, language: language).write(round.faulty)
    for fault in round.faults { Terminal.error.write("vicky: \(fault[language])".withoutControls + "\n") }
    for path in round.changed { Terminal.output.write(path.withoutControls + "\n") }
    Terminal.error.write(round.summary[language] + "\n")
    guard round.faults.isEmpty, !check || round.changed.isEmpty else { throw ExitCode(1) }
  }
}
