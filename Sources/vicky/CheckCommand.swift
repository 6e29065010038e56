import ArgumentParser
import Authoring
import Foundation
import StoryModel

/// `vicky check` says whether stories are sound.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for faults in stories.",
    discussion: """
      Prints every fault with its place in the file and what to do about it. The exit status is 0 when there \
      are no errors (there may be warnings), and 1 when there are. With --strict warnings are errors.

      With --watch it looks again whenever a story, a persona, a picture or a translation is saved, until you \
      press Ctrl-C.

      The faults are told in Dutch where LC_ALL, LC_MESSAGES or LANG begins with nl, and in English elsewhere.

      Example: vicky check stories
      Example: vicky check stories/welkom --watch
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case sarif
    case github
  }

  @Argument(
    help: ArgumentHelp("Story files, or folders with stories.", valueName: "path"), completion: .storyPath)
  var paths: [String]

  @Option(
    help: "For people (text), for programs (json, sarif), or beside the lines of a pull request (github).")
  var format = Format.text

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Flag(help: "Look again whenever something is saved.")
  var watch = false

  @Option(
    help: ArgumentHelp("The folder with personas; default: $VICKY_PERSONAS, or personas.", valueName: "dir"),
    completion: .directory)
  var personas = PlaceOptions.environment("VICKY_PERSONAS") ?? "personas"

  @Option(help: ArgumentHelp("The size above which a file is not read.", valueName: "megabytes"))
  var maxSize = StoryLoader.usualLimit >> 20

  func validate() throws {
    guard (1...2048).contains(maxSize) else {
      throw ValidationError("--max-size takes a number of megabytes from 1 to 2048.")
    }
  }

  func run() throws {
    guard watch else {
      guard checkOnce() else { throw ExitCode(1) }
      return
    }
    let interruption = Interruption()
    defer { withExtendedLifetime(interruption) {} }
    var files = FileWatch(paths: paths, personas: personas)
    while true {
      Terminal.error.write(
        Words("\(LocalTime.now) checking\n", nl: "\(LocalTime.now) kijken\n")[.current])
      _ = checkOnce()
      while !files.hasChanged() { Self.pause() }
      // Until the editor has written everything.
      repeat { Self.pause() } while files.hasChanged()
    }
  }

  private static func pause() { Thread.sleep(forTimeInterval: 0.25) }

  /// Looks at everything and says what it found; gives whether it is sound.
  private func checkOnce() -> Bool {
    let round = CheckRound(paths: paths, personas: personas, limit: maxSize << 20, isStrict: strict)
    let language = MessageLanguage.current
    for fault in round.faults {
      Terminal.error.write("vicky: \(fault.words[language])".withoutControls + "\n")
    }
    switch format {
    case .text: TextReport(terminal: .output, language: language).write(round.files)
    case .json: JSONReport(terminal: .output, language: language).write(round.files)
    case .sarif: SARIFReport(terminal: .output, language: language).write(round)
    case .github: GitHubReport(terminal: .output, language: language).write(round)
    }
    if round.storyCount > 0 { Terminal.error.write(round.summary[language] + "\n") }
    return round.isSound
  }
}
