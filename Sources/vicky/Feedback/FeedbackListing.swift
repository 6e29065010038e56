import ArgumentParser
import Onboarding
import StoryModel

/// `vicky feedback list`.
struct FeedbackListing: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show what employees say.",
    discussion: """
      Signed feedback comes first, newest first. Anonymous feedback follows by week; within a week the order says \
      nothing.

      Example: vicky feedback list --status open --story welkom
      """)

  @Option(help: "Only what is open, answered or closed.")
  var status: FeedbackStatus?

  @Option(help: ArgumentHelp("Only about this story.", valueName: "id"))
  var story: String?

  @Option(help: "How to print it.")
  var format = FeedbackFormat.text

  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let onboarding = try Workplace.open(place).onboarding
    let items = try await onboarding.feedback(status).filter { story == nil || $0.story.text == story }
    switch format {
    case .text:
      let blocks = items.map { FeedbackText.block($0, onboarding.zone) }
      Terminal.output.write(blocks.joined(separator: "\n"))
    case .json: Terminal.output.write(FeedbackJSON.array(items, onboarding.zone))
    }
    if items.isEmpty { Terminal.error.write("there is no feedback to show\n") }
  }
}

extension FeedbackStatus: ExpressibleByArgument {}
