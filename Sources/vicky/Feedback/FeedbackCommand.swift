import ArgumentParser

/// `vicky feedback`: what employees say, and the web team's answers.
struct FeedbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "Read what employees say, and answer them.",
    discussion: """
      Where a command takes an ID, its first characters will do.

      Example: vicky feedback list --status open
      """,
    subcommands: [FeedbackListing.self, FeedbackShow.self, FeedbackReply.self, FeedbackClose.self])
}
