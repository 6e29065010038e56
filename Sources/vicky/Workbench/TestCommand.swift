import ArgumentParser
import Authoring
import StoryModel

/// `vicky test` runs the tests of stories.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of stories.",
    discussion: """
      The tests of a story are the files in its folder 'tests': what somebody does, and what she must be told. \
      The exit status is 1 when one of them fails.

      Example: vicky test stories/welkom
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case junit
  }

  @Argument(
    help: ArgumentHelp(
      "Stories, folders of stories, or files of tests; default: all stories.", valueName: "path"),
    completion: .storyPath)
  var paths: [String] = []

  @Option(help: "How to print what came of them.")
  var format = Format.text

  @OptionGroup var place: PlaceOptions

  func run() throws {
    let cast = try CastLoader.load(folder: place.personas).cast
    let round = TestRound(paths: paths.isEmpty ? [place.stories] : paths, cast: cast, zone: place.zone)
    for fault in round.faults { Terminal.error.write("vicky: \(fault)".withoutControls + "\n") }
    let words = TestText(in: .current)
    switch format {
    case .text:
      for result in round.tests {
        let lines = words.lines(of: result).map(\.withoutControls)
        Terminal.output.write(lines.joined(separator: "\n") + "\n")
      }
    case .json: Terminal.output.write(TestJSON.text(round, in: .current))
    case .junit: Terminal.output.write(TestJUnit.text(round, in: .current))
    }
    Terminal.error.write(words.summary(of: round) + "\n")
    guard round.isSound else { throw ExitCode(1) }
  }
}
