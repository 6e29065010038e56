import ArgumentParser
import Authoring

/// `vicky check` says whether stories are sound.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for faults in stories.",
    discussion: """
      Prints every fault with its place in the file and what to do about it. The exit status is 0 when there \
      are no errors (there may be warnings), and 1 when there are.

      Example: vicky check stories
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: ArgumentHelp("Story files, or folders with stories.", valueName: "path"))
  var paths: [String]

  @Option(help: "How to print what is found.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("The folder with personas; default: $VICKY_PERSONAS, or personas.", valueName: "dir"))
  var personas = PlaceOptions.environment("VICKY_PERSONAS") ?? "personas"

  @Option(help: ArgumentHelp("The size above which a file is not read.", valueName: "megabytes"))
  var maxSize = StoryLoader.usualLimit >> 20

  func validate() throws {
    guard (1...2048).contains(maxSize) else {
      throw ValidationError("--max-size takes a number of megabytes from 1 to 2048.")
    }
  }

  func run() throws {
    let round = CheckRound(paths: paths, personas: personas, limit: maxSize << 20)
    for fault in round.faults { Terminal.error.write("vicky: \(fault)".withoutControls + "\n") }
    switch format {
    case .text: TextReport(terminal: .output).write(round.files)
    case .json: JSONReport(terminal: .output).write(round.files)
    }
    if round.storyCount > 0 { Terminal.error.write(round.summary + "\n") }
    guard round.isSound else { throw ExitCode(1) }
  }
}
