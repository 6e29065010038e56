import ArgumentParser
import Foundation

/// `vicky`: parse, call, print.
@main
struct Vicky: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "vicky",
    abstract: "Vicky shows employees their intranet, one step at a time.",
    discussion: """
      Write a story in XML, check it, let Vicky tell it here or on a web page, and see how far everybody is \
      and what they think of it.

      Example: vicky check stories/welkom
      """,
    version: version,
    subcommands: [
      CheckCommand.self, PlayCommand.self, EmployeeCommand.self, FeedbackCommand.self, ReportCommand.self,
      AuditCommand.self, ServeCommand.self, DemoCommand.self, EmbedCommand.self,
      PublishCommand.self, VersionsCommand.self, RollbackCommand.self, MigrateCommand.self,
      NewCommand.self,
      TestCommand.self,
      SimulateCommand.self,
      GraphCommand.self,
      TranslateCommand.self,
      FormatCommand.self,
    ])

  /// Runs the command that was given.
  ///
  /// Wrong use ends with status 2, as people expect of Unix programs; the parser would make it 64. What a
  /// command could not do is one line, and status 1.
  static func main() async {
    holdStandardStreams()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      let lost = Terminal.lost
      guard lost == 0 else {
        throw CommandFailure("the output could not be written: \(String(cString: strerror(lost)))")
      }
    } catch {
      switch exitCode(for: error) {
      case .validationFailure:
        Terminal.error.write(fullMessage(for: error) + "\n")
        exit(withError: ExitCode(2))
      case .failure where !(error is ExitCode):
        Terminal.error.write("vicky: \(error)".withoutControls + "\n")
        exit(withError: ExitCode(1))
      default: exit(withError: error)
      }
    }
  }

  /// Where a standard stream was closed, the next file or connection would take its place, and what is printed would
  /// go there.
  private static func holdStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
