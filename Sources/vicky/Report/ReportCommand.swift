import ArgumentParser

/// `vicky report`: what happened.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Tell what happened, on the screen or in a file.",
    discussion: "Example: vicky report completion --story welkom",
    subcommands: [CompletionCommand.self])
}
